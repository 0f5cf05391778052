package vn.chohoptac.storefront.checkout;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class BuyingTests {

    private static final String FORM = "form#checkout";
    private static final int WHITE_SPIRIT = 14;

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    private Browser browser;
    private CooperativeProfile redSoil;
    private CooperativeProfile dawn;
    private SavedProduct coffee;
    private SavedProduct honey;

    @BeforeEach
    void twoCooperativesSell() {
        browser = new Browser(port);
        redSoil = shelves.cooperative("HTX mẫu Đất Đỏ");
        dawn = shelves.cooperative("HTX mẫu Ban Mai");
        coffee = shelves.product(redSoil.id(), "Cà phê đất đỏ", Shelves.COFFEE, 120_000, 10);
        honey = shelves.product(dawn.id(), "Mật ong ban mai", 2, 180_000, 10);
    }

    @Test
    void buys_from_two_cooperatives_by_bank_transfer_and_keeps_the_confirmation() {
        put(coffee, 2);
        put(honey, 1);
        assertThat(browser.get("/gio-hang").page().select("article.basket")).hasSize(2);
        var looked = look(address());
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.page().select("input[type=radio][name^=giao.]").size())
                .isGreaterThanOrEqualTo(2);
        var placed = browser.submit(looked, FORM, with(address(), "method", "BANK_QR"));
        assertThat(placed.status()).as(placed.page().select("main").text()).isEqualTo(303);
        var order = browser.follow(placed);
        assertThat(order.page().select("article.panel")).hasSize(2);
        assertThat(order.page().select("svg[viewBox] path[d^=M]").size()).isGreaterThanOrEqualTo(2);
        assertThat(order.page().select("#flash").text()).isNotBlank();
        assertThat(browser.get("/gio-hang").page().select("article.basket")).isEmpty();
        var code = code(placed);
        var paper = browser.get("/don-hang/" + code + "/xac-nhan.html");
        assertThat(paper.header("content-disposition")).contains("attachment");
        assertThat(paper.body()).contains(code, "Cà phê đất đỏ", "Mật ong ban mai");
        for (var trader : List.of(redSoil, dawn)) {
            assertThat(paper.body())
                    .contains(
                            trader.name().vi(),
                            requireNonNull(trader.registrationNumber()),
                            requireNonNull(trader.taxCode()),
                            requireNonNull(trader.street()));
        }
        assertThat(paper.page().select("h2 ~ p").eachText())
                .as("terms of delivery, returns and complaints")
                .anyMatch(term -> term.contains("mở kiểm hàng"))
                .anyMatch(term -> term.contains("hoàn tiền trong 7 ngày"))
                .anyMatch(term -> term.contains("trả lời lần đầu trong 2 ngày làm việc"));
    }

    @Test
    void a_stranger_is_asked_for_the_phone_and_a_wrong_one_opens_nothing() {
        put(coffee, 1);
        var code = code(browser.submit(look(address()), FORM, with(address(), "method", "COD")));
        var stranger = new Browser(port);
        var asked = stranger.get("/don-hang/" + code);
        assertThat(asked.page().select("form input[name=dien-thoai]")).hasSize(1);
        assertThat(asked.body()).doesNotContain("Nguyễn Thị Ánh");
        var wrong = stranger.submit(asked, "main form", Map.of("dien-thoai", "0987654321"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#ma").attr("value")).isEqualTo(code);
        var right = stranger.submit(asked, "main form", Map.of("dien-thoai", "0912 345 678"));
        assertThat(stranger.follow(right).page().select("h1").text()).contains(code);
    }

    @Test
    void cancels_before_dispatch() {
        put(coffee, 1);
        var placed = browser.submit(look(address()), FORM, with(address(), "method", "COD"));
        var order = browser.follow(placed);
        var cancelled = browser.submit(order, "form[action$=/huy]", Map.of("ly-do", "Đặt nhầm"));
        assertThat(browser.follow(cancelled).page().select(".badge--bad")).isNotEmpty();
    }

    @Test
    void errors_stand_at_their_fields_and_nothing_typed_is_lost() {
        put(coffee, 1);
        var looked = look(address());
        var answer = browser.submit(looked, FORM, with(with(address(), "phone", "123"), "name", ""));
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("#phone").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#name-error").text()).isNotBlank();
        assertThat(page.select("#street").attr("value")).isEqualTo("12 Hùng Vương");
        assertThat(page.select("#commune").attr("value")).contains("Đăk Hà");
    }

    @Test
    void an_old_address_with_a_district_is_understood() {
        put(coffee, 1);
        var looked = look(Map.of("oldAddress", "12 Hùng Vương, TT. Đăk Hà, huyện Đăk Hà, Kon Tum"));
        var page = looked.page();
        boolean understood = page.select("#commune").attr("value").contains("Đăk Hà");
        boolean asked = !page.select("input[type=radio][name=communeCode]").isEmpty();
        assertThat(understood || asked).isTrue();
        assertThat(page.select("#street").attr("value")).isEqualTo("12 Hùng Vương");
    }

    @Test
    void a_forged_total_gets_nowhere() {
        put(coffee, 1);
        var looked = look(address());
        var answer = browser.submit(looked, FORM, with(with(address(), "method", "COD"), "total", "1000"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("[role=alert]").text()).isNotBlank();
    }

    @Test
    void the_button_pressed_twice_makes_one_order() {
        put(coffee, 1);
        var looked = look(address());
        var typed = with(address(), "method", "COD");
        var first = browser.submit(looked, FORM, typed);
        assertThat(first.status()).isEqualTo(303);
        var again = browser.submit(looked, FORM, typed);
        assertThat(again.status()).isIn(303, 409);
        if (again.status() == 303 && again.header("location").contains("/don-hang/")) {
            assertThat(code(again)).isEqualTo(code(first));
        }
    }

    @Test
    void what_sold_out_meanwhile_is_named_in_the_cart() {
        put(coffee, 2);
        var other = new Browser(port);
        add(other, coffee, 10);
        var page = browser.get("/gio-hang").page();
        assertThat(page.select(".basket__lines li")).hasSize(1);
        var changed = browser.submit(browser.get("/gio-hang"), "form.basket__act", Map.of("quantity", "11"));
        assertThat(browser.follow(changed).page().select(".basket__line--changed"))
                .hasSize(1);
        assertThat(browser.get("/thanh-toan").status()).isEqualTo(303);
    }

    @Test
    void alcohol_is_for_adults_and_never_for_cash() {
        var spirit =
                shelves.product(shelves.cooperative("HTX mẫu Men Lá").id(), "Rượu men lá", WHITE_SPIRIT, 150_000, 5);
        put(spirit, 1);
        var looked = look(address());
        assertThat(looked.page().select("input[name=method][value=COD]")).isEmpty();
        var young = browser.submit(looked, FORM, with(address(), "method", "BANK_QR"));
        assertThat(young.status()).isEqualTo(422);
        var grown = browser.submit(looked, FORM, with(with(address(), "method", "BANK_QR"), "ageConfirmed", "true"));
        assertThat(grown.status()).isEqualTo(303);
    }

    @Test
    void htmx_adds_to_the_cart_and_counts_in_the_header() {
        var shown = browser.get("/san-pham/" + coffee.slug());
        var token = shown.page().select("#buy input[name=_csrf]").attr("value");
        var answer = browser.post(
                "/gio-hang",
                Map.of("sku", coffee.skus().getFirst(), "quantity", "3", "_csrf", token),
                "HX-Request",
                "true");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#cart-count").text()).startsWith("3");
        assertThat(answer.page().select("#flash").text()).contains("Cà phê đất đỏ");
    }

    private void put(SavedProduct product, int quantity) {
        add(browser, product, quantity);
    }

    private static void add(Browser visitor, SavedProduct product, int quantity) {
        var answer = visitor.submit(
                visitor.get("/san-pham/" + product.slug()),
                "form#buy",
                Map.of("sku", product.skus().getFirst(), "quantity", String.valueOf(quantity)));
        assertThat(answer.status()).isEqualTo(303);
    }

    private Answer look(Map<String, String> typed) {
        return browser.submit(browser.get("/thanh-toan"), FORM, with(typed, "viec", "xem-lai"));
    }

    private static Map<String, String> address() {
        return Map.of(
                "name", "Nguyễn Thị Ánh",
                "phone", "0912345678",
                "province", "51",
                "commune", "Xã Đăk Hà",
                "street", "12 Hùng Vương");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static String code(Answer placed) {
        return placed.header("location").replaceFirst(".*/don-hang/", "");
    }
}
