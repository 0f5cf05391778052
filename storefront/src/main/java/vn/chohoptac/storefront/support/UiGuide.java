package vn.chohoptac.storefront.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.search.ProductCard;

/** Shows every component in its states at {@code /ui}; part of the sample market only. */
@Controller
@ConditionalOnProperty("market.sample")
class UiGuide {

    private static final long[] MONTHS = {12_400, 9_800, 15_300, 18_900, 17_250, 22_600, 21_050, 26_400, 31_200, 42_350
    };
    private static final long[] YEAR_BEFORE = {
        8_100, 7_700, 9_950, 12_000, 16_400, 15_100, 18_800, 20_300, 24_000, 37_800
    };

    private static final List<Industry> INDUSTRIES = List.of(
            new Industry("thuc-pham", new LocalizedText("Thực phẩm", "Food")),
            new Industry("do-uong", new LocalizedText("Đồ uống", "Drinks")),
            new Industry("duoc-lieu", new LocalizedText("Dược liệu", "Herbs")),
            new Industry("thu-cong-my-nghe", new LocalizedText("Thủ công mỹ nghệ", "Crafts")),
            new Industry("sinh-vat-canh", new LocalizedText("Sinh vật cảnh", "Plants")),
            new Industry("du-lich", new LocalizedText("Du lịch cộng đồng", "Tourism")));

    record Industry(String slug, LocalizedText name) {}

    record Value(String value, String label, long count, boolean chosen) {}

    record Form(
            String name,
            String phone,
            String email,
            String province,
            String commune,
            String price,
            String weight,
            String day,
            String payment,
            String note,
            String sheet,
            boolean agree) {}

    @GetMapping("/ui")
    String show(Model model, Locale locale) {
        model.addAttribute("trail", Map.of("/san-pham", "Sản phẩm"));
        model.addAttribute("cards", cards());
        model.addAttribute("industries", INDUSTRIES);
        model.addAttribute("usual", Money.vnd(118_000));
        model.addAttribute("fair", Money.vnd(105_000));
        facets(model);
        form(model);
        model.addAttribute("chart", chart(locale));
        return "support/ui";
    }

    @GetMapping("/ui/desk")
    String desk(Model model, Locale locale) {
        model.addAttribute("chart", chart(locale));
        return "support/desk";
    }

    static List<ProductCard> cards() {
        return List.of(
                card(
                        "Cà phê Robusta rang mộc Đăk Hà, túi 500 g",
                        118_000,
                        236_000L,
                        4,
                        "do-uong",
                        "Mây Ngàn",
                        "Quảng Ngãi"),
                card("Cà phê nhân xanh tuyển chọn, bao 5 kg", 690_000, 138_000L, 0, "do-uong", "Đất Đỏ", "Quảng Ngãi"),
                card("Chè xanh Kon Plông, hộp thiếc 200 g", 145_000, null, 3, "do-uong", "Sương Sớm", "Lâm Đồng"),
                card("Mật ong hoa cà phê, chai 700 ml", 180_000, null, 5, "thuc-pham", "Ban Mai", "Lâm Đồng"),
                card(
                        "Chả cá lăng lòng hồ Bản Chát, gói 500 g",
                        95_000,
                        190_000L,
                        3,
                        "thuc-pham",
                        "Lòng Hồ",
                        "Lai Châu"),
                card(
                        "Hồng đẳng sâm khô loại một, hộp gỗ quà tặng 200 g",
                        1_450_000,
                        null,
                        4,
                        "duoc-lieu",
                        "Ngọc Linh",
                        "Quảng Ngãi"),
                card(
                        "Khăn thổ cẩm dệt tay, hoa văn cổ",
                        320_000,
                        null,
                        0,
                        "thu-cong-my-nghe",
                        "Sợi Nắng",
                        "Quảng Ngãi"),
                card("Lan rừng thuần chậu gỗ", 450_000, null, 0, "sinh-vat-canh", "Hương Rừng", "Lâm Đồng"),
                card(
                        "Hai ngày ở làng Kon Kơ Tu",
                        1_250_000,
                        null,
                        3,
                        "du-lich",
                        "Du lịch Cộng đồng và Dịch vụ Tổng hợp Nhà Rông",
                        "Quảng Ngãi"));
    }

    private static ProductCard card(
            String name,
            long price,
            @Nullable Long perKilogram,
            int stars,
            String industry,
            String maker,
            String province) {
        var comparison = perKilogram == null ? null : Money.vnd(perKilogram);
        boolean service = industry.equals("du-lich");
        return new ProductCard(
                "mau",
                LocalizedText.vi(name),
                service ? null : "MAU-1",
                null,
                Money.vnd(price),
                price == 320_000 ? 3 : 1,
                comparison,
                comparison == null ? null : Unit.KILOGRAM,
                stars,
                "mau",
                LocalizedText.vi("HTX mẫu " + maker),
                "51",
                province,
                price != 450_000,
                service,
                false,
                price == 145_000 ? "dat-truoc" : "co-san",
                "",
                industry);
    }

    private static void facets(Model model) {
        model.addAttribute(
                "groups",
                List.of(new Value("do-uong", "Đồ uống", 38, true), new Value("thuc-pham", "Thực phẩm", 112, false)));
        model.addAttribute(
                "stars",
                List.of(
                        new Value("5", "5 sao", 2, false),
                        new Value("4", "4 sao", 9, true),
                        new Value("3", "3 sao", 24, false)));
        model.addAttribute(
                "provinces", List.of(new Value("51", "Quảng Ngãi", 21, false), new Value("68", "Lâm Đồng", 14, false)));
    }

    private static void form(Model model) {
        var form = new Form("", "09", "", "51", "", "118000", "500", "2026-11-22", "COD", "", "", false);
        var binding = new BeanPropertyBindingResult(form, "form");
        binding.rejectValue("name", "sample", "Nhập họ và tên người nhận.");
        binding.rejectValue("phone", "sample", "Số điện thoại cần 10 chữ số, bắt đầu bằng 0.");
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", binding);
        model.addAttribute("options", List.of(Choice.of("51", "Quảng Ngãi"), Choice.of("68", "Lâm Đồng")));
        model.addAttribute("communes", List.of("Xã Đăk Hà", "Xã Đăk Pék", "Phường Kon Tum"));
        model.addAttribute(
                "payments",
                List.of(
                        Choice.of("COD", "Trả tiền khi nhận hàng").withHint("Kiểm hàng rồi mới trả"),
                        Choice.of("BANK_QR", "Chuyển khoản bằng mã QR")
                                .withHint("Tiền vào thẳng tài khoản hợp tác xã")
                                .withEnd("miễn phí"),
                        Choice.of("CARD", "Thẻ ngân hàng")
                                .withHint("Chợ này chưa nhận thẻ")
                                .closed()));
    }

    private static ChartView chart(Locale locale) {
        var points = IntStream.range(0, MONTHS.length)
                .mapToObj(month -> {
                    var now = Money.vnd(MONTHS[month] * 1_000);
                    var before = Money.vnd(YEAR_BEFORE[month] * 1_000);
                    var money = new MoneyFormatter();
                    return new ChartView.Point(
                            "T" + (month + 1),
                            "Tháng " + (month + 1),
                            now.dong(),
                            money.print(now, locale),
                            before.dong(),
                            money.print(before, locale));
                })
                .toList();
        return ChartView.of("Doanh thu theo tháng", "2026", "2025", points, locale);
    }
}
