package vn.chohoptac.storefront;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.sales.SaleRecorded;

/** A sale as orders tell it: three bottles for 540,000 đồng, by a cooperative of Quảng Ngãi. */
public final class ASale {

    private ASale() {}

    public static SaleRecorded of(CooperativeProfile cooperative, String product, Instant at) {
        var order = "H" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT) + "01";
        return new SaleRecorded(
                order + "/1",
                order,
                cooperative.id().value(),
                "51",
                UUID.randomUUID().toString(),
                product,
                2,
                0,
                BigDecimal.valueOf(3),
                "chai",
                540_000,
                "SHOP",
                null,
                null,
                "79",
                at);
    }
}
