package vn.chohoptac.storefront.sample;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.catalog.certification.Certificates;
import vn.chohoptac.catalog.certification.DeclareCertificate;
import vn.chohoptac.catalog.certification.IssuerLevel;
import vn.chohoptac.catalog.certification.Recognitions;
import vn.chohoptac.catalog.certification.RecordRecognition;
import vn.chohoptac.catalog.listing.EditPack;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.SimulatedTime;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.platform.PictureStore;

/** Puts the sample products on the shelves, with pictures, stock, recognitions and certificates. */
@Component
@ConditionalOnProperty("market.sample")
class SampleShelves {

    private static final int FIRST_DAYS_AGO = 420;
    private static final int SPREAD = 53;

    private final EditingProducts products;
    private final Recognitions recognitions;
    private final Certificates certificates;
    private final Stock stock;
    private final PictureStore pictures;
    private final SampleFiles files;
    private final SampleSteps steps;
    private final Clock clock;
    private final Map<String, String> pictureKeys = new HashMap<>();

    SampleShelves(
            EditingProducts products,
            Recognitions recognitions,
            Certificates certificates,
            Stock stock,
            PictureStore pictures,
            SampleFiles files,
            SampleSteps steps,
            Clock clock) {
        this.products = products;
        this.recognitions = recognitions;
        this.certificates = certificates;
        this.stock = stock;
        this.pictures = pictures;
        this.files = files;
        this.steps = steps;
        this.clock = clock;
    }

    /** Saves, stocks and publishes every product that is not there yet. */
    void fill(SampleCooperatives.Enrolled enrolled) {
        var packsByProduct = new LinkedHashMap<String, List<Row>>();
        files.rows("san-pham.csv")
                .forEach(row -> packsByProduct
                        .computeIfAbsent(row.get("Mã sản phẩm"), _ -> new ArrayList<>())
                        .add(row));
        int position = 0;
        for (var entry : packsByProduct.entrySet()) {
            var since = clock.instant().minus(Duration.ofDays(FIRST_DAYS_AGO - position++ % SPREAD));
            SimulatedTime.at(since, () -> {
                product(entry.getKey(), entry.getValue(), enrolled);
                return since;
            });
        }
    }

    private void product(String code, List<Row> packs, SampleCooperatives.Enrolled enrolled) {
        var own = enrolled.id(packs.getFirst().get("Mã HTX"));
        steps.once("product:" + code, () -> {
            var saved = products.save(own, edit(code, packs), EditingProducts.NEW, Actor.SYSTEM);
            for (int i = 0; i < packs.size(); i++) {
                int count = number(packs.get(i).get("Tồn kho"));
                if (count > 0) {
                    stock.receive(
                            own,
                            saved.skus().get(i),
                            count,
                            "sample:" + saved.skus().get(i),
                            Actor.SYSTEM);
                }
            }
            return saved.id().value().toString();
        });
    }

    /** Publishes what is proven by then: names may claim only what a certificate or recognition holds. */
    void publish(SampleCooperatives.Enrolled enrolled) {
        for (var row : files.rows("san-pham.csv")) {
            var code = row.get("Mã sản phẩm");
            if (row.get("Trạng thái").equals("Đang bán")
                    && steps.taken("published:" + code).isEmpty()) {
                var id = product(code);
                steps.once(
                        "published:" + code,
                        () -> products.publish(enrolled.id(row.get("Mã HTX")), id, Actor.SYSTEM)
                                .slug());
            }
        }
    }

    void recognise(SampleCooperatives.Enrolled enrolled) {
        for (var row : files.rows("cong-nhan.csv")) {
            steps.once(
                    "recognition:" + row.get("mã sản phẩm") + ":" + row.get("số quyết định"),
                    () -> recognitions
                            .record(officerFor(row, enrolled), recognition(row))
                            .value()
                            .toString());
        }
    }

    void certify(SampleCooperatives.Enrolled enrolled) {
        for (var row : files.rows("chung-nhan.csv")) {
            steps.once(
                    "certificate:" + row.get("mã sản phẩm") + ":" + row.get("số"),
                    () -> certificates
                            .declare(
                                    enrolled.id(row.get("mã HTX")),
                                    new DeclareCertificate(
                                            product(row.get("mã sản phẩm")),
                                            CertificateKind.bySlug(row.get("loại"))
                                                    .orElse(CertificateKind.OTHER),
                                            row.get("số"),
                                            row.get("cơ quan"),
                                            LocalDate.parse(row.get("từ ngày")),
                                            LocalDate.parse(row.get("đến ngày"))),
                                    Actor.SYSTEM)
                            .value()
                            .toString());
        }
    }

    private ProductId product(String code) {
        return new ProductId(UUID.fromString(steps.taken("product:" + code).orElseThrow()));
    }

    private RecordRecognition recognition(Row row) {
        var level = switch (row.get("cấp")) {
            case "huyen" -> IssuerLevel.DISTRICT;
            case "tinh" -> IssuerLevel.PROVINCE;
            default -> IssuerLevel.MINISTRY;
        };
        var score = row.get("điểm").replace(',', '.');
        return new RecordRecognition(
                product(row.get("mã sản phẩm")),
                number(row.get("số sao")),
                row.get("số quyết định"),
                LocalDate.parse(row.get("ngày quyết định")),
                row.get("cơ quan"),
                level,
                score.isEmpty() ? null : new BigDecimal(score),
                null);
    }

    /** An officer competent for the decision: of the cooperative's province for three and four stars, national for five. */
    private static SignedIn officerFor(Row row, SampleCooperatives.Enrolled enrolled) {
        var province = number(row.get("số sao")) == 5 ? null : enrolled.province(row.get("mã HTX"));
        return new SignedIn(
                AccountId.next(),
                "canbo@mau.chohoptac.vn",
                "Cán bộ mẫu",
                Set.of(Role.OFFICER),
                null,
                province,
                Locale.of("vi"));
    }

    private EditProduct edit(String code, List<Row> packs) {
        var row = packs.getFirst();
        return new EditProduct(
                null,
                code,
                text(row, "Tên sản phẩm", "Tên tiếng Anh"),
                text(row, "Mô tả", "Mô tả tiếng Anh"),
                number(row.get("Bộ sản phẩm OCOP")),
                text(row, "Xuất xứ", "Xuất xứ tiếng Anh"),
                optional(row, "Thành phần", "Thành phần tiếng Anh"),
                optional(row, "Hạn sử dụng", "Hạn sử dụng tiếng Anh"),
                optional(row, "Bảo quản", "Bảo quản tiếng Anh"),
                optional(row, "Giá đã gồm", "Giá đã gồm tiếng Anh"),
                ProductForm.bySlug(row.get("Hình thức bán")).orElse(ProductForm.READY),
                season(row.get("Mùa vụ")),
                List.of(picture(row.get("Ảnh"))),
                packs.stream().map(SampleShelves::pack).toList());
    }

    private String picture(String name) {
        return pictureKeys.computeIfAbsent(
                name, file -> steps.once("picture:" + file, () -> pictures.store(files.picture(file))));
    }

    private static EditPack pack(Row row) {
        return new EditPack(
                row.get("Mã hàng (SKU)"),
                text(row, "Quy cách", "Quy cách tiếng Anh"),
                Money.vnd(Long.parseLong(row.get("Giá bán (đồng)"))),
                new Quantity(new BigDecimal(row.get("Lượng mỗi gói").replace(',', '.')), unit(row.get("Đơn vị"))),
                Math.max(1, number(row.get("Khối lượng gửi (g)"))));
    }

    /** The words of the spreadsheet; a unit's code is its word without marks, but bó and bộ differ by them alone. */
    private static Unit unit(String word) {
        return switch (word) {
            case "bộ" -> Unit.SET;
            case "gói" -> Unit.BAG;
            default ->
                Optional.ofNullable(Unit.ofCode(VietnameseText.fold(word)))
                        .orElseThrow(() -> new IllegalStateException("sample/san-pham.csv: unit " + word));
        };
    }

    private static @Nullable Season season(String months) {
        if (months.isEmpty()) {
            return null;
        }
        var parts = months.split("-");
        return new Season(number(parts[0]), number(parts[1]));
    }

    private static LocalizedText text(Row row, String vi, String en) {
        return new LocalizedText(row.get(vi), row.get(en));
    }

    private static @Nullable LocalizedText optional(Row row, String vi, String en) {
        return row.get(vi).isEmpty() ? null : text(row, vi, en);
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
