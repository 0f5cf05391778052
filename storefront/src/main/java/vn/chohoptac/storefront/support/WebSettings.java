package vn.chohoptac.storefront.support;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets for the pages and the API.
 *
 * @param secret seals cookies, at least 32 characters and the same on all nodes; without it one is drawn at each start
 * @param publicAddress where the market is reached from outside, for links in mails, sitemap and QR, and the way back of who paid by card
 * @param outboxPage whether {@code /hop-thu-di} shows the mails of the local run
 * @param signInsPerMinute tries from one address; 0 for no limit, as with the others
 * @param orderAccessesPerMinute askings for an order by code and phone from one address
 * @param checkoutsPerMinute orders placed from one address
 */
@ConfigurationProperties("market.web")
public record WebSettings(
        @Nullable String secret,
        URI publicAddress,
        @DefaultValue("false") boolean outboxPage,
        @DefaultValue("30") int signInsPerMinute,
        @DefaultValue("20") int orderAccessesPerMinute,
        @DefaultValue("0") int checkoutsPerMinute) {}
