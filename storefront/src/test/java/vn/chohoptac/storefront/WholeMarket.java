package vn.chohoptac.storefront;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.chohoptac.MarketApplication;

/** A test of the whole application on a port of its own, with the real servers. All share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = MarketApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "market.housekeeping.enabled=true",
            "market.web.outbox-page=true",
            "market.web.sign-ins-per-minute=0",
            "market.web.order-accesses-per-minute=0"
        })
@Import({Deals.class, Desks.class, Fairground.class, Shelves.class, Tenants.class})
public @interface WholeMarket {}
