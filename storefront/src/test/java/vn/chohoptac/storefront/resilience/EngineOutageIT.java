package vn.chohoptac.storefront.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.embedded.OwnServers;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;

/** The search engine goes away in the middle of the day and comes back in the evening; nobody does anything about it. */
@InItsOwnMarket
class EngineOutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SEARCH = "/api/v1/products?q=";

    private static OwnServers servers;
    private static Office market;
    private static CooperativeProfile cooperative;
    private static SavedProduct coffee;
    private static SavedProduct lastTea;
    private static SavedProduct honey;
    private static Browser desk;

    @BeforeAll
    static void aMarketWithItsEngine() {
        servers = OwnServers.start();
        market = Office.open(servers.asProperties(), Map.of());
        var shelves = market.the(Shelves.class);
        cooperative = shelves.cooperative("HTX mẫu Đêm Tối");
        coffee = shelves.product(cooperative.id(), "Cà phê đêm tối", Shelves.COFFEE, 120_000, 50);
        lastTea = shelves.product(cooperative.id(), "Trà gói cuối", 4, 60_000, 1);
        honey = shelves.product(cooperative.id(), "Mật ong đổi giá", 2, 180_000, 10);
        desk = market.the(Desks.class).of(shelves.director(cooperative.id()), market.port());
        await().atMost(PATIENCE).until(() -> foundByEngine("tra goi cuoi") && foundByEngine("mat ong doi gia"));
    }

    @AfterAll
    static void close() {
        if (market != null) {
            market.close();
        }
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    void the_shop_goes_on_without_the_engine_and_the_index_catches_up_by_itself() {
        servers.elasticsearch().stop();
        pagesGoOn();
        searchAnswersFromTheDatabase();
        buysOnThePages();
        buysTheLastTea();
        var fresh = market.the(Shelves.class).product(cooperative.id(), "Gừng mới về", 1, 35_000, 7);
        changesThePrice();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(titles(list("gung moi ve"))).contains("Gừng mới về"));
        assertThat(ApiBuyer.<Boolean>read(find("gung moi ve"), "$.fromDatabase"))
                .isTrue();

        servers.elasticsearch().restart();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(foundByEngine("gung moi ve")).isTrue();
            assertThat(price("mat ong doi gia")).isEqualTo(199_000);
            assertThat(ApiBuyer.<Boolean>read(find("tra goi cuoi"), "$.items[0].inStock"))
                    .isFalse();
            assertThat(notices(list("tra goi cuoi"))).isEmpty();
        });
        assertThat(visitor().get("/san-pham/" + fresh.slug()).status()).isEqualTo(200);
    }

    private static void pagesGoOn() {
        for (var path : List.of(
                "/",
                "/san-pham",
                "/san-pham/" + coffee.slug(),
                "/hop-tac-xa",
                "/hop-tac-xa/" + cooperative.slug(),
                "/gio-hang",
                "/ket-noi",
                "/ket-noi?q=ca+phe",
                "/api/v1/products/" + coffee.slug(),
                "/api/v1/suggestions?q=ca")) {
            assertThat(visitor().get(path).status()).as(path).isEqualTo(200);
        }
    }

    private static void searchAnswersFromTheDatabase() {
        var found = find("ca phe");
        assertThat(ApiBuyer.<Boolean>read(found, "$.fromDatabase")).isTrue();
        assertThat(ApiBuyer.<String>read(found, "$.items[0].slug")).isEqualTo(coffee.slug());
        var page = list("cà phê");
        assertThat(notices(page))
                .containsExactly("Bộ máy tìm kiếm đang tạm nghỉ. Kết quả lấy thẳng từ kho dữ liệu nên"
                        + " chưa có số đếm theo bộ lọc; mua hàng vẫn như thường.");
        assertThat(titles(page)).contains("Cà phê đêm tối");
        assertThat(ApiBuyer.<Number>read(find("ca phe&minPrice=130000"), "$.total")
                        .intValue())
                .isZero();
    }

    private static void buysOnThePages() {
        var visitor = visitor();
        var shown = visitor.get("/san-pham/" + coffee.slug());
        Desks.done(visitor, shown, "form#buy", Map.of("quantity", "2"));
        var typed = Map.of(
                "name", "Nguyễn Thị Ánh",
                "phone", "0912345678",
                "province", "51",
                "commune", "Xã Đăk Hà",
                "street", "12 Hùng Vương",
                "method", "COD");
        var checked = new HashMap<>(typed);
        checked.put("viec", "xem-lai");
        var looked = visitor.submit(visitor.get("/thanh-toan"), "form#checkout", checked);
        var order = Desks.done(visitor, looked, "form#checkout", typed);
        assertThat(order.page().select("article.panel").text()).contains("Cà phê đêm tối");
    }

    private static void buysTheLastTea() {
        var buyer = new ApiBuyer("0912345678", "COD");
        var ready = buyer.ready(visitor(), Map.of(lastTea.skus().getFirst(), 1));
        var placed = ApiBuyer.place(visitor(), UUID.randomUUID().toString(), ready.body());
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
    }

    private static void changesThePrice() {
        var form = desk.get("/kenh-htx/san-pham/" + honey.id().value());
        Desks.done(desk, form, "main form.stack--l", Map.of("packs[0].price", "199000"));
    }

    private static boolean foundByEngine(String words) {
        var found = find(words);
        return !found.body().contains("fromDatabase")
                && ApiBuyer.<Number>read(found, "$.total").intValue() == 1;
    }

    private static int price(String words) {
        return ApiBuyer.<Integer>read(find(words), "$.items[0].price");
    }

    private static Answer find(String words) {
        var found = visitor().get(SEARCH + words.replace(' ', '+'));
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        return found;
    }

    private static Answer list(String words) {
        var list = visitor().get("/san-pham?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(list.status()).isEqualTo(200);
        return list;
    }

    private static List<String> titles(Answer list) {
        return list.page().select("#results article h3, #results article h2").eachText();
    }

    private static List<String> notices(Answer list) {
        return list.page().select("#results .flash--info").eachText();
    }

    private static Browser visitor() {
        return market.visitor();
    }
}
