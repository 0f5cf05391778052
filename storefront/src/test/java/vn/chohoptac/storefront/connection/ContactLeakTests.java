package vn.chohoptac.storefront.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.Party;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Deals;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** No contact of either side reaches anyone not entitled: every address that can be got is asked by everybody else. */
@WholeMarket
class ContactLeakTests {

    private static final String COOPERATIVE = "/kenh-htx/ket-noi";
    private static final String BUYER = "/tai-khoan/thu-mua";
    /** Shows a local run its own letters, each with the address it went to; looked at by itself. */
    private static final String OUTBOX = "/hop-thu-di";

    private static final String PHONE = "0976 504 312";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Shelves shelves;

    @Autowired
    Desks desks;

    @Autowired
    Deals deals;

    @Autowired
    JdbcClient jdbc;

    private final String secret = "Zkin" + UUID.randomUUID().toString().replaceAll("[^a-f]", "g");
    private CooperativeProfile seller;
    private SignedIn director;
    private Deals.Buyer buyer;
    private String answered;
    private String agreed;
    private List<String> codes;
    private List<String> ids;

    @BeforeEach
    void bothSidesMeet() {
        seller = shelves.cooperative("HTX mẫu Kín Đáo " + UUID.randomUUID());
        director = shelves.director(seller.id());
        buyer = deals.verified(secret, PHONE);
        var offer = deals.published(Party.of(seller.id()), "Cà phê kín");
        var demand = deals.published(buyer.party(), "Cần cà phê kín");
        answered = deals.answered(seller.id(), buyer, "Cần cà phê khác").value().toString();
        var met = deals.agreed(seller.id(), buyer, "Cần cà phê nữa");
        agreed = met.value().toString();
        deals.write(buyer.party(), met, "Gọi tôi theo số " + PHONE + " nhé, " + secret);
        var signed = deals.delivered(seller.id(), buyer, "Cà phê đã giao");
        codes = List.of(offer, demand, signed, deals.draft(buyer.party(), "Nháp kín"), seller.slug());
        ids = List.of(answered, agreed, buyer.id().value().toString());
    }

    @Test
    void nobody_but_the_two_learns_who_to_talk_to() {
        var others = List.of(
                new Browser(port),
                desks.of(
                        shelves.director(shelves.cooperative("HTX mẫu Tò Mò " + UUID.randomUUID())
                                .id()),
                        port),
                desks.of(deals.verified().person(), port),
                desks.of(deals.applied().person(), port),
                desks.ofOfficer("68", port));
        var leaks = new ArrayList<String>();
        int asked = 0;
        for (var who : others) {
            for (var path : paths()) {
                var answer = who.get(path);
                asked++;
                leaks.addAll(contacts(answer.body() + answer.headers(), path));
            }
        }
        assertThat(asked).isGreaterThan(600);
        assertThat(leaks).isEmpty();
    }

    @Test
    void the_two_see_each_other_once_both_agreed_and_not_before() {
        var selling = desks.of(director, port);
        var buying = desks.of(buyer.person(), port);
        assertThat(contacts(selling.get(COOPERATIVE).body(), "home")).isEmpty();
        assertThat(contacts(selling.get(COOPERATIVE + "/lien-he/" + answered).body(), "answer"))
                .isEmpty();
        assertThat(text(buying.get(BUYER + "/lien-he/" + answered))).doesNotContain(director.email());
        assertThat(text(selling.get(COOPERATIVE + "/lien-he/" + agreed))).contains(PHONE, secret);
        assertThat(text(buying.get(BUYER + "/lien-he/" + agreed))).contains(director.email());
        assertThat(text(desks.ofNationalOfficer(port).get("/xuc-tien/ket-noi/doanh-nghiep/" + ids.getLast())))
                .as("who verifies")
                .contains(PHONE, secret);
    }

    @Test
    void letters_say_that_something_waits_and_never_who_waits() {
        var told = "SELECT CONCAT(subject, text_body, html_body) FROM platform_mail WHERE text_body LIKE ?";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(letters(told, agreed)).hasSizeGreaterThanOrEqualTo(4));
        var all = letters(told, "/ket-noi/");
        all.addAll(letters(told, "/thu-mua/"));
        assertThat(all)
                .allSatisfy(letter -> assertThat(contacts(letter, "letter")).isEmpty());
    }

    private List<String> letters(String sql, String about) {
        return new ArrayList<>(
                jdbc.sql(sql).param("%" + about + "%").query(String.class).list());
    }

    @Test
    void the_same_asks_in_vain_through_the_index() {
        shelves.indexed();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            for (var path : List.of("/san-pham?q=", "/ket-noi?q=", "/api/v1/products?q=", "/api/v1/connections?q=")) {
                var found = new Browser(port).get(path + secret);
                assertThat(found.page().select(".product-card, .slip")).isEmpty();
                assertThat(found.body()).doesNotContain(PHONE);
            }
        });
    }

    private List<String> contacts(String body, String where) {
        var text = Parser.unescapeEntities(body, false);
        var marks = List.of(secret, PHONE, PHONE.replace(" ", ""), "+84976504312", director.email());
        return marks.stream()
                .filter(text::contains)
                .map(mark -> mark + " at " + where)
                .toList();
    }

    /** Every address of a page, file or answer for programs, its variables filled with everything there is. */
    private Set<String> paths() {
        var paths = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            if ((methods.isEmpty() || methods.contains(RequestMethod.GET))
                    && handler.getBeanType().getPackageName().startsWith("vn.chohoptac.storefront")) {
                info.getPatternValues().forEach(pattern -> fill(pattern, paths));
            }
        });
        paths.remove(OUTBOX);
        return paths;
    }

    private void fill(String pattern, Set<String> paths) {
        for (var code : codes) {
            for (var id : ids) {
                paths.add(pattern.replaceAll("\\{(code|slug)}", code)
                        .replaceAll("\\{id}", id)
                        .replace("{number}", "1")
                        .replaceAll("\\{kind[^}]*}", "csv")
                        .replaceAll("\\{province}", "51")
                        .replaceAll("\\{[^}]+}", "x"));
            }
        }
    }

    private static String text(Browser.Answer answer) {
        return Parser.unescapeEntities(answer.body(), false);
    }
}
