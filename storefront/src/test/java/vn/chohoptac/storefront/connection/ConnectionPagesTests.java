package vn.chohoptac.storefront.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.storefront.Desks.done;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.connections.Party;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Deals;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;

/** From entering a business to a delivery in the cooperative's figures, with browsers that know no JavaScript. */
@WholeMarket
class ConnectionPagesTests {

    private static final String COOPERATIVE = "/kenh-htx/ket-noi";
    private static final String BUYER = "/tai-khoan/thu-mua";
    private static final String OFFICE = "/xuc-tien/ket-noi";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Desks desks;

    @Autowired
    Deals deals;

    @Autowired
    Tenants tenants;

    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private CooperativeProfile cooperative;
    private Browser selling;
    private Browser office;

    @BeforeEach
    void aCooperativeAndAnOfficer() {
        cooperative = shelves.cooperative("HTX mẫu Kết Nối " + mark);
        selling = desks.of(shelves.director(cooperative.id()), port);
        office = desks.ofOfficer("51", port);
    }

    @Test
    void a_business_is_entered_verified_and_posts_a_demand_that_an_officer_lets_on_the_board() {
        var buying = desks.of(tenants.shopper(), port);
        assertThat(buying.get(BUYER).header("location")).endsWith(BUYER + "/dang-ky");
        var wrong = buying.submit(buying.get(BUYER + "/dang-ky"), "main form", Map.of("name", "Công ty " + mark));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#taxCode-error, #province-error, #address-error, #contactPhone-error"))
                .hasSize(4);
        assertThat(wrong.page().select("#name").val()).isEqualTo("Công ty " + mark);
        var entered = done(
                buying,
                wrong,
                "main form",
                Map.of(
                        "taxCode",
                        "0100109106",
                        "province",
                        "51",
                        "address",
                        "12 Hùng Vương",
                        "contactName",
                        "Bà Thu",
                        "contactPhone",
                        "0912 345 670"));
        assertThat(entered.page().select("a[href$=/tin/moi].button"))
                .as("not before it is verified")
                .isEmpty();
        assertThat(buying.get("/tai-khoan/du-lieu.json").body())
                .contains("Công ty " + mark, "0100109106", "Bà Thu", "+84912345670");
        var listed = office.get(OFFICE + "/doanh-nghiep").page().select("a:contains(Công ty " + mark + ")");
        var one = office.get(listed.attr("href"));
        var mute = office.submit(one, "form[action$=/hoi-them]", Map.of("lyDo", " "));
        assertThat(mute.status()).isEqualTo(422);
        assertThat(mute.page().select("#hoi-them-error")).hasSize(1);
        done(office, one, "form[action$=/xac-minh]", Map.of());

        var demand = new HashMap<>(listing("Cần cà phê " + mark));
        demand.put("descriptionVi", "Gọi 0912 345 678 để hỏi.");
        demand.put("priceFrom", "120.000");
        demand.put("priceTo", "100.000");
        var refused = buying.submit(buying.get(BUYER + "/tin/moi"), "main form", demand);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#priceTo-error").text()).isNotBlank();
        assertThat(refused.page().select("#titleVi").val()).isEqualTo("Cần cà phê " + mark);
        demand.put("priceTo", "130.000");
        var leaking = buying.submit(refused, "main form", demand);
        assertThat(leaking.page().select("#descriptionVi-error").text()).contains("số điện thoại");
        assertThat(leaking.page().select("#amount").val()).isEqualTo("1.200");
        demand.put("descriptionVi", "Mua đều hằng tháng.");
        demand.put("viec", "gui");
        var posted = done(buying, leaking, "main form", demand);
        assertThat(posted.page().select(".definition").text()).contains("1.200 kg mỗi tháng", "120.000 – 130.000 ₫/kg");
        var code = posted.page().select(".badge--plain").text();
        assertThat(new Browser(port).get("/ket-noi/" + code).status()).isEqualTo(404);
        done(office, office.get(OFFICE + "/tin/" + code), "form[action$=/duyet]", Map.of());
        assertThat(new Browser(port).get("/ket-noi/" + code).page().select("h1").text())
                .isEqualTo("Cần cà phê " + mark);
        var english = buying.submit(buying.get(BUYER + "/tin/moi?lang=en"), "main form", Map.of());
        assertThat(english.page().select("#titleVi-error").text()).isEqualTo("Please fill this in.");
    }

    @Test
    void matches_say_why_both_ways_and_an_expired_listing_is_renewed() {
        var buyer = deals.verified();
        var offer = deals.published(Party.of(cooperative.id()), "Cà phê hợp " + mark);
        var demand = deals.published(buyer.party(), "Cần cà phê hợp " + mark);
        var buying = desks.of(buyer.person(), port);
        assertThat(selling.get(COOPERATIVE + "/tin/" + offer)
                        .page()
                        .select(".slip")
                        .text())
                .contains("Cần cà phê hợp " + mark, "Cùng bộ sản phẩm OCOP", "Khoảng giá gặp nhau");
        assertThat(buying.get(BUYER + "/tin/" + demand).page().select(".slip").text())
                .contains("Cà phê hợp " + mark, "Đủ số lượng cần");
        var old = deals.expired(Party.of(cooperative.id()), "Cà phê cũ " + mark);
        var page = selling.get(COOPERATIVE + "/tin/" + old);
        var late = selling.submit(
                page, "form[action$=/gia-han]", Map.of("den", TODAY.minusDays(1).toString()));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("#den-error").text()).contains("sau hôm nay");
        assertThat(late.page().select("#den").val())
                .isEqualTo(TODAY.minusDays(1).toString());
        done(
                selling,
                late,
                "form[action$=/gia-han]",
                Map.of("den", TODAY.plusDays(20).toString()));
        assertThat(new Browser(port).get("/ket-noi/" + old).page().select("aside a.button"))
                .hasSize(1);
    }

    @Test
    void two_parties_meet_sign_and_a_delivery_becomes_a_figure_of_the_cooperative() {
        var buyer = deals.verified();
        var buying = desks.of(buyer.person(), port);
        var demand = deals.published(buyer.party(), "Cần cà phê chín " + mark);
        var form = selling.get(COOPERATIVE + "/tra-loi/" + demand);
        var empty = selling.submit(form, "main form", Map.of("amount", "nhiều"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#amount-error").text()).contains("số");
        assertThat(empty.page().select("#amount").val()).isEqualTo("nhiều");
        var sent = done(selling, empty, "main form", Map.of("amount", "2", "words", "Có đủ hàng.", "agrees", "true"));
        var at = sent.page().select("form[action$=/rut]").attr("action").replaceFirst(".*/lien-he/(.*)/rut", "$1");
        var theirs = buying.get(BUYER + "/lien-he/" + at);
        assertThat(theirs.page().select("#lien-he")).isEmpty();
        var open = done(buying, theirs, "form[action$=/dong-y]", Map.of());
        assertThat(open.page().select("#lien-he").text())
                .contains(cooperative.name().vi());
        done(buying, open, "form[action$=/nhan]", Map.of("loi", "Mời ký tuần này"));
        assertThat(selling.get(COOPERATIVE + "/lien-he/" + at)
                        .page()
                        .select(".said")
                        .text())
                .contains("Mời ký tuần này");

        var paper = selling.get(COOPERATIVE + "/lien-he/" + at + "/hop-dong");
        var longer = selling.submit(paper, "main form", Map.of("viec", "them-dot", "goods", "Cà phê chín " + mark));
        assertThat(longer.page().select("[name$=.due]")).hasSize(8);
        assertThat(longer.page().select("#goods").val()).isEqualTo("Cà phê chín " + mark);
        var terms = new HashMap<>(Map.of(
                "value", "400.000.000",
                "signedOn", TODAY.toString(),
                "deliveries[0].due", TODAY.plusDays(5).toString(),
                "deliveries[0].amount", "2",
                "deliveries[0].value", "300.000.000"));
        var unequal = selling.submit(longer, "main form", terms);
        assertThat(unequal.status()).isEqualTo(422);
        assertThat(unequal.page().select("#deliveries-error").text()).contains("phải bằng");
        assertThat(unequal.page().select("#deliveries0\\.value").val()).isEqualTo("300.000.000");
        terms.put("deliveries[0].value", "400.000.000");
        var proposed = done(selling, unequal, "main form", terms);
        var code = proposed.page().select("h1").text().replaceFirst(".* ", "");
        assertThat(proposed.page().select("form[action$=/xac-nhan]")).isEmpty();
        done(buying, buying.get(BUYER + "/hop-dong/" + code), "form[action$=/xac-nhan]", Map.of());

        var delivery = buying.get(BUYER + "/hop-dong/" + code + "/dot/1");
        var tomorrow = buying.submit(
                delivery, "main form", Map.of("on", TODAY.plusDays(1).toString()));
        assertThat(tomorrow.status()).isEqualTo(422);
        assertThat(tomorrow.page().select("#on-error").text()).contains("hôm nay");
        done(buying, tomorrow, "main form", Map.of("on", TODAY.toString()));
        assertThat(selling.get(COOPERATIVE + "/hop-dong/" + code)
                        .page()
                        .select("tfoot")
                        .text())
                .contains("1/1", "400.000.000");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> selling.get("/kenh-htx/ket-qua").body().contains("400.000.000"));
        var back = buying.get(BUYER + "/hop-dong/" + code + "/dot/1");
        var silent = buying.submit(back, "main form", Map.of("value", "1.000.000"));
        assertThat(silent.page().select("#reason-error")).hasSize(1);
        done(buying, silent, "main form", Map.of("reason", "Ẩm"));
        assertThat(selling.get(COOPERATIVE + "/hop-dong/" + code)
                        .page()
                        .select("tbody")
                        .text())
                .contains("1.000.000");
    }

    @Test
    void an_officer_records_a_contract_of_several_and_its_file_comes_back() {
        var other = shelves.cooperative("HTX mẫu Cùng Bán " + mark);
        var form = office.get(OFFICE + "/hop-dong/moi");
        var wrong = office.submit(form, "main form", Map.of("shares[0].cooperative", "HTX không có"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[id='shares[0].cooperative-error'], #shares0\\.cooperative-error"))
                .isNotEmpty();
        var terms = new HashMap<>(Map.of(
                "shares[0].cooperative", cooperative.slug(),
                "shares[0].weight", "2",
                "shares[1].cooperative", other.name().vi(),
                "shares[1].weight", "1",
                "buyerName", "Công ty mẫu",
                "goods", "Cà phê chung",
                "ocopSet", "13",
                "kind", "MEMORANDUM",
                "signedOn", TODAY.toString()));
        var recorded = done(office, wrong, "main form", terms);
        assertThat(recorded.page().select("main").text())
                .contains(cooperative.name().vi(), other.name().vi());
        var signed = deals.signed(cooperative.id(), deals.verified(), "Cà phê có giấy");
        var file = selling.get(COOPERATIVE + "/hop-dong/" + signed + "/tep");
        assertThat(file.header("content-disposition")).startsWith("attachment");
        assertThat(file.header("cache-control")).contains("no-store");
        assertThat(file.body().getBytes(StandardCharsets.UTF_8)).startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> listing(String title) {
        return Map.of(
                "titleVi", title,
                "ocopSet", "13",
                "amount", "1.200",
                "unit", "kg",
                "period", "MONTH",
                "province", "51",
                "until", TODAY.plusDays(30).toString());
    }
}
