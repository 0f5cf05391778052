package vn.chohoptac.storefront.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
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
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** The board as everybody sees it, on pages and through the API. */
@WholeMarket
class BoardPagesTests {

    private static final String API = "/api/v1/connections";

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Deals deals;

    /** Letters only: digits beside letters might be read as a quantity. */
    private final String mark =
            UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("gghh").substring(0, 8);

    private CooperativeProfile cooperative;
    private Deals.Buyer buyer;
    private String offer;
    private String demand;

    @BeforeEach
    void oneOfEachOnTheBoard() {
        cooperative = shelves.cooperative("HTX mẫu Bảng Tin " + mark);
        buyer = deals.verified();
        offer = deals.published(Party.of(cooperative.id()), "Cà phê chào bán " + mark);
        demand = deals.published(buyer.party(), "Cần cà phê rang " + mark);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> found(new Browser(port), "q=" + mark).size() == 2);
    }

    @Test
    void a_visitor_finds_a_listing_without_marks_by_kind_and_group_and_reads_it() {
        var visitor = new Browser(port);
        assertThat(found(visitor, "q=ca+phe+" + mark)).containsExactlyInAnyOrder(demand, offer);
        assertThat(found(visitor, "tinh=51&nhom=gia-vi")).as("the newest first").containsSubsequence(demand, offer);
        assertThat(found(visitor, "loai=demand&nhom=gia-vi&tinh=51&q=" + mark)).containsExactly(demand);
        assertThat(found(visitor, "loai=offer&q=" + mark)).containsExactly(offer);
        assertThat(found(visitor, "tinh=01&q=" + mark)).isEmpty();
        assertThat(found(visitor, "nhom=khong-co&q=" + mark)).isEmpty();
        assertThat(visitor.get("/ket-noi?tinh=01&q=" + mark).page().select(".empty a"))
                .hasSize(1);
        var page = visitor.get("/ket-noi/" + offer).page();
        assertThat(page.select("h1").text()).isEqualTo("Cà phê chào bán " + mark);
        assertThat(page.select(".definition").text())
                .contains("5 tấn mỗi tháng", "180.000.000 – 220.000.000 ₫/tấn", "VietGAP", "Quanh năm", "Xã Đăk Hà");
        assertThat(page.select(".page-head").text()).contains(cooperative.name().vi());
        assertThat(page.select("aside a[href='/tai-khoan/thu-mua/tra-loi/" + offer + "']"))
                .hasSize(1);
        assertThat(visitor.get("/ket-noi/" + demand).page().select(".page-head").text())
                .contains("Chế biến")
                .doesNotContain(Deals.SECRET);
        assertThat(visitor.get("/ket-noi/KN0000000").status()).isEqualTo(404);
    }

    @Test
    void a_page_deeper_than_any_is_empty_and_nobody_elses_trouble() {
        var visitor = new Browser(port);
        var deep = visitor.get("/ket-noi?trang=9999");
        assertThat(deep.status()).isEqualTo(200);
        assertThat(deep.page().select(".slip, .flash--info")).isEmpty();
        assertThat(visitor.get("/san-pham").page().select(".flash--info")).isEmpty();
    }

    @Test
    void htmx_gets_the_slips_alone() {
        var slice = new Browser(port).get("/ket-noi?q=" + mark, "HX-Request", "true");
        assertThat(slice.body()).doesNotContain("<html");
        assertThat(slice.page().select("#results .slip")).hasSize(2);
        assertThat(slice.header("vary")).containsIgnoringCase("HX-Request");
    }

    @Test
    void what_is_not_published_is_not_there() {
        var draft = deals.draft(Party.of(cooperative.id()), "Bản nháp " + mark);
        var waiting = deals.inReview(Party.of(cooperative.id()), "Chờ duyệt " + mark);
        deals.published(Party.of(cooperative.id()), "Đã duyệt " + mark);
        var visitor = new Browser(port);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> found(visitor, "q=" + mark).size() == 3);
        for (var hidden : List.of(draft, waiting)) {
            assertThat(visitor.get("/ket-noi/" + hidden).status()).isEqualTo(404);
            assertThat(visitor.get("/ket-noi?q=" + mark).body()).doesNotContain(hidden);
            assertThat(visitor.get(API + "?q=" + mark).body()).doesNotContain(hidden);
        }
    }

    @Test
    void programs_read_the_board_and_read_on_from_a_cursor() {
        var visitor = new Browser(port);
        var both = visitor.get(API + "?q=" + mark).body();
        assertThat(JsonPath.<List<String>>read(both, "$.items[*].code")).containsExactly(demand, offer);
        assertThat(JsonPath.<Map<String, Object>>read(both, "$.items[0]"))
                .containsOnlyKeys("code", "kind", "title", "quantity", "unit", "period", "province", "validUntil")
                .containsEntry("kind", "demand")
                .containsEntry("quantity", 5)
                .containsEntry("unit", "t");
        assertThat(JsonPath.<Map<String, Object>>read(both, "$")).containsOnlyKeys("items");
        assertThat(codes(visitor, "kind=offer")).containsExactly(offer);
        assertThat(codes(visitor, "cursor=" + demand)).containsExactly(offer);
        assertThat(codes(visitor, "cursor=" + offer)).isEmpty();
        assertThat(codes(visitor, "province=01")).isEmpty();
        assertThat(visitor.get(API + "?kind=gi-do").status()).isEqualTo(400);
        assertThat(visitor.get(API + "?cursor=KN0000000").status()).isEqualTo(422);
    }

    private List<String> codes(Browser visitor, String query) {
        return JsonPath.read(visitor.get(API + "?q=" + mark + "&" + query).body(), "$.items[*].code");
    }

    private static List<String> found(Browser visitor, String query) {
        return visitor.get("/ket-noi?" + query).page().select(".slip__title a").eachAttr("href").stream()
                .map(href -> href.replaceFirst(".*/", ""))
                .toList();
    }
}
