package vn.chohoptac.storefront;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.TestSocketUtils;
import vn.chohoptac.embedded.testing.StripeStandIn;

/** A whole market that takes cards, with the real SDK and a gateway that is played. All such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeMarket
@TestPropertySource(properties = {"market.custody=platform", "market.housekeeping.enabled=false"})
@ContextConfiguration(initializers = CardMarket.Gateway.class)
public @interface CardMarket {

    /** The gateway sends buyers back, so this market knows its port before it starts. */
    final class Gateway implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext market) {
            var stripe = new StripeStandIn();
            market.getBeanFactory().registerSingleton("stripe", stripe);
            TestPropertyValues.of(
                            "server.port=" + TestSocketUtils.findAvailableTcpPort(),
                            "market.stripe.secret-key=sk_test_stand_in",
                            "market.stripe.webhook-secret=" + StripeStandIn.SECRET,
                            "market.stripe.api-base=" + stripe.base())
                    .applyTo(market);
        }
    }
}
