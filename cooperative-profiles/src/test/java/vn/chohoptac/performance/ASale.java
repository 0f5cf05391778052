package vn.chohoptac.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.cooperatives.sales.SaleReversed;

/** One line of a seller order whose money is received; valid unless a test says otherwise. */
public final class ASale {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Instant MAY_2ND = Instant.parse("2026-05-02T03:00:00Z");

    private String order = "H%09d01".formatted(NEXT.incrementAndGet());
    private int line = 1;
    private UUID cooperative = UUID.randomUUID();
    private String province = "68";
    private String product = UUID.randomUUID().toString();
    private String productName = "Chè shan tuyết mẫu";
    private BigDecimal quantity = BigDecimal.ONE;
    private String unit = "kg";
    private long amount = 125_000;
    private Instant soldAt = MAY_2ND;
    private @Nullable String fair;

    public static ASale aSale() {
        return new ASale();
    }

    public ASale by(CooperativeId seller) {
        cooperative = seller.value();
        return this;
    }

    public ASale line(String orderCode, int number) {
        order = orderCode;
        line = number;
        return this;
    }

    public ASale in(String provinceCode) {
        province = provinceCode;
        return this;
    }

    public ASale of(String productRef, String name) {
        product = productRef;
        productName = name;
        return this;
    }

    public ASale quantity(String amountOfUnit, String unitCode) {
        quantity = new BigDecimal(amountOfUnit);
        unit = unitCode;
        return this;
    }

    public ASale worth(long dong) {
        amount = dong;
        return this;
    }

    public ASale soldAt(Instant instant) {
        soldAt = instant;
        return this;
    }

    /** {@code null} for the shop. */
    public ASale at(@Nullable String fairCode) {
        fair = fairCode;
        return this;
    }

    public SaleRecorded build() {
        return new SaleRecorded(
                order + "-" + line,
                order,
                cooperative,
                province,
                product,
                productName,
                1,
                4,
                quantity,
                unit,
                amount,
                fair == null ? "SHOP" : "FAIR",
                fair,
                fair == null ? null : "G01",
                "01",
                soldAt);
    }

    /** A reversal of part of a sale. */
    public static SaleReversed reversalOf(SaleRecorded sale, int number, String quantity, long amount, Instant at) {
        return new SaleReversed(sale.saleKey() + "/r" + number, sale.saleKey(), new BigDecimal(quantity), amount, at);
    }
}
