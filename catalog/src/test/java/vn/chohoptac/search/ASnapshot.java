package vn.chohoptac.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.CertificateView;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductSnapshot;
import vn.chohoptac.catalog.RecognitionView;
import vn.chohoptac.catalog.VariantId;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.VietnameseText;

/** A product as catalog would show it, valid by default. */
final class ASnapshot {

    private static final OcopCatalogue OCOP = new OcopCatalogue();
    static final CooperativeCard MAY_NGAN = new CooperativeCard(
            CooperativeId.next(), "htx-mau-may-ngan-00000", LocalizedText.vi("HTX mẫu Mây Ngàn"), "51", true, true);

    final ProductId id = ProductId.next();
    private final String name;
    private int set = 13;
    private long price = 100_000;
    private boolean listed = true;
    private String description = "Sản phẩm mẫu.";
    private CooperativeCard cooperative = MAY_NGAN;
    private final List<RecognitionView> recognitions = new ArrayList<>();
    private final List<CertificateView> certificates = new ArrayList<>();

    private ASnapshot(String name) {
        this.name = name;
    }

    static ASnapshot of(String name) {
        return new ASnapshot(name);
    }

    ASnapshot inSet(int number) {
        set = number;
        return this;
    }

    ASnapshot at(long dong) {
        price = dong;
        return this;
    }

    ASnapshot by(CooperativeCard other) {
        cooperative = other;
        return this;
    }

    ASnapshot described(String text) {
        description = text;
        return this;
    }

    ASnapshot withdrawn() {
        listed = false;
        return this;
    }

    ASnapshot starred(int stars, Instant from, Instant until) {
        recognitions.add(
                new RecognitionView(stars, "01/QĐ-MẪU", BusinessCalendar.dayOf(from), "UBND tỉnh", from, until, null));
        return this;
    }

    ASnapshot certified(CertificateKind kind, Instant from, Instant until) {
        certificates.add(new CertificateView(kind, "MẪU-01", "Tổ chức mẫu", from, until));
        return this;
    }

    String sku() {
        return "SKU-" + id.value();
    }

    ProductSnapshot build() {
        var pack = new Pack(
                VariantId.next(),
                sku(),
                LocalizedText.vi("túi 500 g"),
                Money.vnd(price),
                new Quantity(BigDecimal.valueOf(500), Unit.GRAM),
                550);
        return new ProductSnapshot(
                id,
                VietnameseText.slug(name) + "-00000",
                LocalizedText.vi(name),
                LocalizedText.vi(description),
                OCOP.set(set),
                ProductForm.READY,
                null,
                LocalizedText.vi("Đăk Hà"),
                null,
                null,
                null,
                null,
                List.of(pack),
                recognitions,
                certificates,
                List.of("coffee"),
                cooperative,
                0,
                listed,
                Instant.parse("2026-01-01T00:00:00Z"),
                null);
    }
}
