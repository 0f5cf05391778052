package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.security.Trial.nobodys;
import static vn.chohoptac.storefront.security.Trial.path;
import static vn.chohoptac.storefront.security.Trial.refuses;
import static vn.chohoptac.storefront.security.Trial.send;
import static vn.chohoptac.storefront.security.Trial.succeeds;
import static vn.chohoptac.storefront.security.Trial.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.chohoptac.connections.Party;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Deals;

/** Supply and demand: a party reaches its own listings, answers and contracts only. */
final class ConnectionTrials {

    private static final String COOPERATIVE = "/kenh-htx/ket-noi";
    private static final String BUYER = "/tai-khoan/thu-mua";
    private static final String LISTING = "/tin/{code}";
    private static final String ANSWER = "/lien-he/{id}";
    private static final String CONTRACT = "/hop-dong/{code}";
    private static final String DELIVERY = CONTRACT + "/dot/{number}";
    private static final Map<String, String> WHY = Map.of("lyDo", "Thử");
    private static final Map<String, String> NOTHING = Map.of();

    static final List<Trial> TABLE = Stream.of(
                    Stream.of(nobodys("GET /api/v1/connections")),
                    bothSides(),
                    cooperatives(),
                    buyers(),
                    Stream.of(COOPERATIVE, BUYER).flatMap(ConnectionTrials::writing))
            .flatMap(trials -> trials)
            .toList();

    private ConnectionTrials() {}

    /** Makes something the party may reach; what follows the id in the address stands after a slash. */
    @FunctionalInterface
    private interface Making {
        String make(Deals deals, CooperativeId seller, Deals.Buyer buyer, Party own);
    }

    private static Stream<Trial> bothSides() {
        return Stream.of(
                        both("GET", LISTING, (deals, _, _, own) -> deals.draft(own, "Nháp"), NOTHING),
                        both("GET", LISTING + "/sua", (deals, _, _, own) -> deals.draft(own, "Nháp"), NOTHING),
                        both("POST", LISTING + "/sua", (deals, _, _, own) -> deals.draft(own, "Nháp"), listing("Sửa")),
                        both("POST", LISTING + "/gui", (deals, _, _, own) -> deals.draft(own, "Nháp"), NOTHING),
                        both("POST", LISTING + "/go", (deals, _, _, own) -> deals.published(own, "Gỡ"), NOTHING),
                        both(
                                "POST",
                                LISTING + "/gia-han",
                                (deals, _, _, own) -> deals.expired(own, "Cũ"),
                                Map.of("den", inDays(20))),
                        both("GET", ANSWER, ConnectionTrials::agreed, NOTHING),
                        both(
                                "POST",
                                ANSWER + "/dong-y",
                                (deals, seller, buyer, _) -> deals.answered(seller, buyer, "Cà phê")
                                        .value()
                                        .toString(),
                                NOTHING),
                        both("POST", ANSWER + "/nhan", ConnectionTrials::agreed, Map.of("loi", "Chào bên kia")),
                        both("GET", ANSWER + "/hop-dong", ConnectionTrials::agreed, NOTHING),
                        both("POST", ANSWER + "/hop-dong", ConnectionTrials::agreed, contract()),
                        both("GET", CONTRACT, ConnectionTrials::signed, NOTHING),
                        both("GET", CONTRACT + "/tep", ConnectionTrials::signed, NOTHING),
                        both(
                                "POST",
                                CONTRACT + "/bac",
                                (deals, seller, buyer, _) -> deals.proposed(seller, buyer, "Cà phê"),
                                WHY))
                .flatMap(pair -> pair);
    }

    private static Stream<Trial> cooperatives() {
        return Stream.of(
                ofCooperative(
                        "POST " + COOPERATIVE + ANSWER + "/rut",
                        (deals, seller, buyer, _) ->
                                deals.answered(seller, buyer, "Rút").value().toString(),
                        NOTHING),
                ofCooperative(
                        "POST " + COOPERATIVE + ANSWER + "/tu-choi",
                        (deals, seller, buyer, _) -> deals.answeredByBuyer(seller, buyer, "Từ chối")
                                .value()
                                .toString(),
                        WHY),
                ofCooperative(
                        "POST " + COOPERATIVE + CONTRACT + "/xac-nhan",
                        (deals, seller, buyer, _) -> deals.proposedByBuyer(seller, buyer, "Xác nhận"),
                        NOTHING));
    }

    private static Stream<Trial> buyers() {
        return Stream.of(
                ofBuyer(
                        "POST " + BUYER + ANSWER + "/rut",
                        (deals, seller, buyer, _) -> deals.answeredByBuyer(seller, buyer, "Rút")
                                .value()
                                .toString(),
                        NOTHING),
                ofBuyer(
                        "POST " + BUYER + ANSWER + "/tu-choi",
                        (deals, seller, buyer, _) ->
                                deals.answered(seller, buyer, "Từ chối").value().toString(),
                        WHY),
                ofBuyer(
                        "POST " + BUYER + CONTRACT + "/xac-nhan",
                        (deals, seller, buyer, _) -> deals.proposed(seller, buyer, "Xác nhận"),
                        NOTHING),
                ofBuyer("GET " + BUYER + DELIVERY, ConnectionTrials::signed, NOTHING),
                ofBuyer(
                        "POST " + BUYER + DELIVERY + "/nhan",
                        ConnectionTrials::signed,
                        Map.of("on", inDays(0), "amount", "1", "value", "200.000.000")),
                ofBuyer(
                        "POST " + BUYER + DELIVERY + "/tra",
                        (deals, seller, buyer, _) -> deals.delivered(seller, buyer, "Trả"),
                        Map.of(
                                "value",
                                "1.000.000",
                                "reason",
                                "Ẩm",
                                "request",
                                UUID.randomUUID().toString())),
                new Trial("GET " + BUYER + "/dang-ky", ConnectionTrials::seesItsOwnEntry),
                new Trial("POST " + BUYER + "/dang-ky", ConnectionTrials::entersOnlyItself));
    }

    /** What needs no id: each sees what it wrote, and nobody else does. */
    private static Stream<Trial> writing(String base) {
        return Stream.of(
                nobodys("GET " + base + "/tin/moi"),
                new Trial("GET " + base, stage -> writes(stage, base)),
                new Trial("POST " + base + "/tin/moi", stage -> writes(stage, base)),
                new Trial("GET " + base + "/tra-loi/{code}", stage -> answers(stage, base)),
                new Trial("POST " + base + "/tra-loi/{code}", stage -> answers(stage, base)));
    }

    private static void writes(Stage stage, String base) {
        var title = "Tin riêng " + mark();
        var desks = desks(stage, base);
        succeeds(send(desks.getFirst(), "POST", base + "/tin/moi", listing(title)), "POST " + base);
        assertThat(text(desks.getFirst().get(base))).contains(title);
        assertThat(text(desks.getLast().get(base))).doesNotContain(title);
    }

    private static void answers(Stage stage, String base) {
        var words = "Lời riêng " + mark();
        var desks = desks(stage, base);
        var code = base.equals(BUYER)
                ? stage.deals().published(Party.of(stage.mine().id()), "Chào")
                : stage.deals().published(stage.deals().verified().party(), "Cần");
        var way = base + "/tra-loi/" + code;
        succeeds(send(desks.getFirst(), "POST", way, Map.of("amount", "2,5", "words", words)), "POST " + way);
        assertThat(text(desks.getFirst().get(way))).contains(words);
        assertThat(text(desks.getLast().get(way))).doesNotContain(words);
    }

    private static void seesItsOwnEntry(Stage stage) {
        var one = stage.deals().verified();
        var other = stage.signsIn(stage.deals().verified().person());
        var email = stage.signsIn(one.person())
                .get(BUYER + "/dang-ky")
                .page()
                .select("#contactEmail")
                .val();
        assertThat(email).isNotBlank();
        assertThat(text(other.get(BUYER + "/dang-ky"))).doesNotContain(email);
    }

    private static void entersOnlyItself(Stage stage) {
        var one = stage.deals().verified();
        var other = stage.deals().verified();
        var mine = stage.signsIn(one.person());
        var fields = Browser.filled(mine.get(BUYER + "/dang-ky"), "main form");
        fields.put("name", "Tên mới của riêng mình");
        fields.put("id", other.id().value().toString());
        succeeds(send(mine, "POST", BUYER + "/dang-ky", fields), "POST " + BUYER + "/dang-ky");
        assertThat(text(mine.get(BUYER))).contains("Tên mới của riêng mình");
        assertThat(text(stage.signsIn(other.person()).get(BUYER))).doesNotContain("Tên mới của riêng mình");
    }

    /** The desk of somebody and the desk of another of the same kind. */
    private static List<Browser> desks(Stage stage, String base) {
        return base.equals(BUYER)
                ? List.of(
                        stage.signsIn(stage.deals().verified().person()),
                        stage.signsIn(stage.deals().verified().person()))
                : List.of(stage.mine().desk(), stage.theirs().desk());
    }

    private static Stream<Trial> both(String method, String route, Making making, Map<String, String> fields) {
        return Stream.of(
                ofCooperative(method + " " + COOPERATIVE + route, making, fields),
                ofBuyer(method + " " + BUYER + route, making, fields));
    }

    private static Trial ofCooperative(String route, Making making, Map<String, String> fields) {
        return new Trial(route, stage -> {
            var own = Party.of(stage.mine().id());
            var way = way(
                    route,
                    making.make(stage.deals(), stage.mine().id(), stage.deals().verified(), own));
            refuses(404, send(stage.theirs().desk(), route, way, fields), "another cooperative's " + way);
            succeeds(send(stage.mine().desk(), route, way, fields), route);
        });
    }

    private static Trial ofBuyer(String route, Making making, Map<String, String> fields) {
        return new Trial(route, stage -> {
            var buyer = stage.deals().verified();
            var way = way(route, making.make(stage.deals(), stage.mine().id(), buyer, buyer.party()));
            var other = stage.signsIn(stage.deals().verified().person());
            refuses(404, send(other, route, way, fields), "another buyer's " + way);
            assertThat(send(stage.buying(), route, way, fields).header("location"))
                    .as("somebody without a business")
                    .endsWith(BUYER + "/dang-ky");
            succeeds(send(stage.signsIn(buyer.person()), route, way, fields), route);
        });
    }

    /** Letters only: digits might look like a telephone number, which the board refuses. */
    private static String mark() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "g");
    }

    private static String way(String route, String made) {
        return path(route, made, "1");
    }

    private static String agreed(Deals deals, CooperativeId seller, Deals.Buyer buyer, Party own) {
        return deals.agreed(seller, buyer, "Cà phê").value().toString();
    }

    private static String signed(Deals deals, CooperativeId seller, Deals.Buyer buyer, Party own) {
        return deals.signed(seller, buyer, "Cà phê");
    }

    private static Map<String, String> listing(String title) {
        return Map.ofEntries(
                Map.entry("titleVi", title),
                Map.entry("descriptionVi", "Hàng tốt."),
                Map.entry("ocopSet", "13"),
                Map.entry("amount", "1.200"),
                Map.entry("unit", "kg"),
                Map.entry("period", "MONTH"),
                Map.entry("province", "51"),
                Map.entry("until", inDays(30)),
                Map.entry("version", "0"));
    }

    private static Map<String, String> contract() {
        return Map.ofEntries(
                Map.entry("kind", "CONTRACT"),
                Map.entry("goods", "Cà phê"),
                Map.entry("ocopSet", "13"),
                Map.entry("amount", "2"),
                Map.entry("unit", "t"),
                Map.entry("value", "400.000.000"),
                Map.entry("signedOn", inDays(0)),
                Map.entry("deliveries[0].due", inDays(10)),
                Map.entry("deliveries[0].amount", "2"),
                Map.entry("deliveries[0].value", "400.000.000"));
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(days).toString();
    }
}
