package vn.chohoptac.storefront.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.Desks.done;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Fairground;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class FairPagesTests {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Fairground fairground;

    @Autowired
    Desks desks;

    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private CooperativeProfile cooperative;
    private SavedProduct coffee;
    private String sku;

    @BeforeEach
    void coffeeOnTheShelf() {
        cooperative = shelves.cooperative("HTX mẫu Đi Chợ " + mark);
        coffee = shelves.product(cooperative.id(), "Cà phê đi chợ " + mark, Shelves.COFFEE, 120_000, 50);
        sku = coffee.skus().getFirst();
    }

    @Test
    void a_visitor_walks_from_the_list_to_a_booth_and_buys_at_the_fair_price() {
        var fair = fairground.liveFair("Phiên chợ thử " + mark, cooperative.id(), sku, 99_000, 5);
        shelves.indexed();
        var visitor = new Browser(port);
        assertThat(visitor.get("/hoi-cho").body()).contains("Phiên chợ thử " + mark);
        var page = visitor.get("/hoi-cho/" + fair.slug() + "?q=ca+phe+di+cho");
        assertThat(page.page().select(".product-card .money--fair").text()).contains("99.000");
        var booth = visitor.get("/hoi-cho/" + fair.slug() + "/gian-hang/G01");
        assertThat(booth.page().select(".product-card").text()).contains("99.000", "120.000", "còn 5 suất");
        assertThat(visitor.cookieNames()).contains("gian-hang");

        var product = visitor.get("/san-pham/" + coffee.slug());
        assertThat(product.page().select("#buy").text()).contains("99.000", "120.000", "Phiên chợ thử " + mark);
        visitor.submit(product, "#buy", Map.of("sku", sku, "quantity", "2"));
        var cart = visitor.get("/gio-hang").page();
        assertThat(cart.select(".totals").text()).contains("198.000");
        assertThat(cart.select(".basket").text()).contains("Giá hội chợ", "120.000");
        visitor.submit(visitor.get("/gio-hang"), "form[action$=" + sku + "]", Map.of("quantity", "6"));
        assertThat(visitor.get("/gio-hang").page().select(".totals").text()).contains("720.000");
    }

    @Test
    void cards_carry_the_fair_price_on_every_list_and_in_the_api() {
        var fair = fairground.liveFair("Phiên chợ thẻ " + mark, cooperative.id(), sku, 99_000, 5);
        shelves.indexed();
        var visitor = new Browser(port);
        var list = visitor.get("/san-pham?htx=" + cooperative.slug()).page();
        assertThat(list.select(".product-card .money--fair").text()).contains("99.000");
        assertThat(visitor.get("/hop-tac-xa/" + cooperative.slug()).page().select(".money--fair"))
                .hasSize(1);
        assertThat(visitor.get("/api/v1/products?cooperative=" + cooperative.slug())
                        .body())
                .contains("\"price\":120000", "\"fairPrice\":99000");
        assertThat(visitor.get("/api/v1/fairs?state=LIVE").body()).contains("\"slug\":\"" + fair.slug() + "\"");
        assertThat(visitor.get("/api/v1/fairs?state=CALL").body()).doesNotContain(fair.slug());
        assertThat(visitor.get("/api/v1/fairs/" + fair.slug()).body())
                .contains("\"code\":\"G01\"", "\"sku\":\"" + sku + "\"", "\"fairPrice\":99000", "\"quotaLeft\":5");
    }

    @Test
    void an_officer_calls_a_cooperative_applies_and_is_approved() {
        var officer = desks.of(shelves.nationalOfficer(), port);
        var wrong = officer.submit(
                officer.get("/xuc-tien/hoi-cho/moi"), "form[action$=/moi]", Map.of("nameVi", "Phiên chợ"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#from-error, #callUntil-error")).hasSize(2);
        assertThat(wrong.page().select("#nameVi").attr("value")).isEqualTo("Phiên chợ");
        var fair = done(
                officer, officer.get("/xuc-tien/hoi-cho/moi"), "form[action$=/moi]", typed("Phiên chợ mới " + mark));
        var at = fair.page().select("form[action$=/buoc]").attr("action").replace("/buoc", "");
        done(officer, fair, "form:has([value=CALL])", Map.of());

        var director = desks.of(shelves.director(cooperative.id()), port);
        var id = at.replaceFirst(".*/", "");
        var own = "/kenh-htx/hoi-cho/" + id;
        assertThat(director.get("/kenh-htx/hoi-cho").body()).contains("Phiên chợ mới " + mark);
        var terms = Map.of("chon", sku, "gia." + sku, "130.000", "suat." + sku, "10", "loiChao", "Mời khách");
        var refused = director.submit(director.get(own), "form[action$='" + own + "']", terms);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#loi-" + sku).text()).contains("thấp hơn");
        assertThat(refused.page().select("[name='gia." + sku + "']").attr("value"))
                .isEqualTo("130.000");
        var better = new HashMap<>(terms);
        better.put("gia." + sku, "90.000");
        done(director, director.get(own), "form[action$='" + own + "']", better);

        var asked = officer.get(at);
        assertThat(asked.page().select("article").text())
                .contains(cooperative.name().vi(), "90.000", "0/10");
        var approved = done(officer, asked, "form[action$=/duyet]", Map.of("khu", "Khu A"));
        assertThat(approved.page().select("article .badge--good")).isNotEmpty();
        assertThat(director.get(own).page().select(".page-head").text()).contains("G01");

        var stranger = desks.of(
                shelves.director(shelves.cooperative("HTX mẫu Người Lạ " + mark).id()), port);
        assertThat(stranger.get(own).body()).doesNotContain("Mời khách").doesNotContain("90.000");
        assertThat(desks.ofOfficer("68", port).get(at).status()).isEqualTo(404);
        assertThat(officer.get(at + "/ket-qua.xlsx").header("content-type")).contains("spreadsheetml");
    }

    @Test
    void a_picture_that_is_too_large_is_told_at_its_field() {
        var officer = desks.of(shelves.nationalOfficer(), port);
        var led = officer.upload(
                officer.get("/xuc-tien/hoi-cho/moi"), "form[enctype]", "picture", "to.png", new byte[13 * 1024 * 1024]);
        assertThat(led.status()).isEqualTo(303);
        var form = officer.follow(led);
        assertThat(form.page().select("#picture").attr("aria-describedby")).isEqualTo("picture-too-large");
        assertThat(form.page().select("#picture-too-large").text()).contains("10 MB");
    }

    @Test
    void a_cancelled_fair_stays_with_the_cooperatives_that_applied_and_with_nobody_else() {
        var officer = desks.of(shelves.nationalOfficer(), port);
        var fair = done(
                officer, officer.get("/xuc-tien/hoi-cho/moi"), "form[action$=/moi]", typed("Phiên chợ hủy " + mark));
        var at = fair.page().select("form[action$=/buoc]").attr("action").replace("/buoc", "");
        done(officer, fair, "form:has([value=CALL])", Map.of());
        var own = "/kenh-htx/hoi-cho/" + at.replaceFirst(".*/", "");
        var director = desks.of(shelves.director(cooperative.id()), port);
        var terms = Map.of("chon", sku, "gia." + sku, "90.000", "suat." + sku, "10");
        done(director, director.get(own), "form[action$='" + own + "']", terms);
        var silent = director.submit(director.get(own), "form[action$=/rut]", Map.of("lyDo", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("[name=chon]")).isNotEmpty();

        done(officer, officer.get(at), "form:has([value=CANCELLED])", Map.of("lyDo", "Mưa bão"));
        assertThat(director.get("/kenh-htx/hoi-cho").body()).contains("Phiên chợ hủy " + mark);
        assertThat(director.get(own).page().select(".page-head").text()).contains("Đã hủy");
        var stranger = desks.of(
                shelves.director(shelves.cooperative("HTX mẫu Kẻ Lạ " + mark).id()), port);
        assertThat(stranger.get(own).status()).isEqualTo(404);
    }

    @Test
    void a_step_that_is_the_clocks_and_a_kind_that_is_none_are_refused_in_words() {
        var officer = desks.of(shelves.nationalOfficer(), port);
        var odd = new HashMap<>(typed("Phiên chợ lạ " + mark));
        odd.put("kind", "CHỢ-ĐEN");
        var refused = officer.submit(officer.get("/xuc-tien/hoi-cho/moi"), "form[action$=/moi]", odd);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#kind-error")).hasSize(1);

        var fair = done(
                officer, officer.get("/xuc-tien/hoi-cho/moi"), "form[action$=/moi]", typed("Phiên chợ giờ " + mark));
        var clocks = officer.submit(fair, "form:has([value=CALL])", Map.of("buoc", "LIVE"));
        assertThat(clocks.status()).isEqualTo(409);
    }

    @Test
    void an_officer_applies_for_a_cooperative_only_with_its_consent() {
        var officer = desks.of(shelves.nationalOfficer(), port);
        var fair = done(
                officer, officer.get("/xuc-tien/hoi-cho/moi"), "form[action$=/moi]", typed("Phiên chợ thay " + mark));
        var at = fair.page().select("form[action$=/buoc]").attr("action").replace("/buoc", "");
        done(officer, fair, "form:has([value=CALL])", Map.of());
        assertThat(officer.get(at + "/dang-ky-thay?htx=khong-co").status()).isEqualTo(422);
        var form = officer.get(at + "/dang-ky-thay?htx=" + cooperative.slug());
        var terms = new HashMap<>(Map.of("chon", sku, "gia." + sku, "90000", "suat." + sku, "3"));
        var silent = officer.submit(form, "form[method=post][action$=/dang-ky-thay]", terms);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("[role=alert]").text()).contains("đồng ý");
        terms.putAll(Map.of(
                "by",
                "Y Moan, giám đốc",
                "how",
                "qua điện thoại",
                "day",
                LocalDate.now(HERE).toString()));
        var recorded = done(officer, form, "form[method=post][action$=/dang-ky-thay]", terms);
        assertThat(recorded.page().select("article").text()).contains("Y Moan, giám đốc", "qua điện thoại");
    }

    private static Map<String, String> typed(String name) {
        var start = LocalDate.now(HERE).plusDays(20);
        return Map.of(
                "nameVi",
                name,
                "descriptionVi",
                "Hội chợ của các vườn.",
                "from",
                start.toString(),
                "to",
                start.plusDays(5).toString(),
                "opens",
                "08:00",
                "closes",
                "21:00",
                "callUntil",
                start.minusDays(5).toString(),
                "capacity",
                "10");
    }
}
