package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.security.Trial.finds;
import static vn.chohoptac.storefront.security.Trial.officers;
import static vn.chohoptac.storefront.security.Trial.path;
import static vn.chohoptac.storefront.security.Trial.send;
import static vn.chohoptac.storefront.security.Trial.succeeds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.chohoptac.connections.Party;

/** Supply and demand at the officers' desks: each province's officers decide about their own. */
final class ConnectionOfficeTrials {

    private static final String DESK = "/xuc-tien/ket-noi";
    private static final String LISTING = DESK + "/tin/{code}";
    private static final String BUYERS = DESK + "/doanh-nghiep";
    private static final String BUYER = BUYERS + "/{id}";
    private static final String CONTRACTS = DESK + "/hop-dong";
    private static final String CONTRACT = CONTRACTS + "/{code}";
    private static final String DELIVERY = CONTRACT + "/dot/{number}";
    private static final Map<String, String> WHY = Map.of("lyDo", "Thử");
    private static final Map<String, String> NOTHING = Map.of();

    static final List<Trial> TABLE = List.of(
            listed("GET " + DESK, DESK, ConnectionOfficeTrials::inReview),
            guarded("GET " + LISTING, ConnectionOfficeTrials::inReview, NOTHING),
            guarded("POST " + LISTING + "/duyet", ConnectionOfficeTrials::inReview, NOTHING),
            guarded("POST " + LISTING + "/tu-choi", ConnectionOfficeTrials::inReview, WHY),
            guarded("POST " + LISTING + "/go", stage -> stage.deals().published(mine(stage), "Gỡ"), WHY),
            listed("GET " + BUYERS, BUYERS, ConnectionOfficeTrials::applied),
            guarded("GET " + BUYER, ConnectionOfficeTrials::applied, NOTHING),
            guarded("POST " + BUYER + "/xac-minh", ConnectionOfficeTrials::applied, NOTHING),
            guarded("POST " + BUYER + "/hoi-them", ConnectionOfficeTrials::applied, WHY),
            guarded("POST " + BUYER + "/tu-choi", ConnectionOfficeTrials::applied, WHY),
            listed("GET " + CONTRACTS, CONTRACTS, ConnectionOfficeTrials::signed),
            guarded("GET " + CONTRACT, ConnectionOfficeTrials::signed, NOTHING),
            guarded("GET " + CONTRACT + "/tep", ConnectionOfficeTrials::signed, NOTHING),
            guarded("POST " + CONTRACT + "/xac-nhan", ConnectionOfficeTrials::proposed, NOTHING),
            guarded("POST " + CONTRACT + "/cham-dut", ConnectionOfficeTrials::signed, WHY),
            guarded("GET " + DELIVERY, ConnectionOfficeTrials::signed, NOTHING),
            guarded(
                    "POST " + DELIVERY + "/nhan",
                    ConnectionOfficeTrials::signed,
                    Map.of("on", today(), "amount", "1", "value", "200.000.000")),
            guarded(
                    "POST " + DELIVERY + "/tra",
                    stage -> stage.deals()
                            .delivered(stage.mine().id(), stage.deals().verified(), "Trả"),
                    Map.of(
                            "value",
                            "1.000.000",
                            "reason",
                            "Ẩm",
                            "request",
                            UUID.randomUUID().toString())),
            new Trial("GET " + CONTRACTS + "/moi", ConnectionOfficeTrials::recordsForItsOwnProvince),
            new Trial("POST " + CONTRACTS + "/moi", ConnectionOfficeTrials::recordsForItsOwnProvince));

    private ConnectionOfficeTrials() {}

    private static Trial guarded(String route, Function<Stage, String> id, Map<String, String> fields) {
        return new Trial(route, stage -> {
            officers(stage, route, path(route, id.apply(stage), "1"), fields);
        });
    }

    private static Trial listed(String route, String way, Function<Stage, String> id) {
        return new Trial(route, stage -> {
            var made = id.apply(stage);
            assertThat(finds(stage.competent(), way, made)).isTrue();
            assertThat(finds(stage.incompetent(), way, made)).isFalse();
            assertThat(stage.mine().desk().get(way).status()).isEqualTo(403);
        });
    }

    private static void recordsForItsOwnProvince(Stage stage) {
        var fields = Map.ofEntries(
                Map.entry("kind", "MEMORANDUM"),
                Map.entry("goods", "Cà phê"),
                Map.entry("ocopSet", "13"),
                Map.entry("unit", "t"),
                Map.entry("signedOn", today()),
                Map.entry("buyerName", "Công ty mẫu"),
                Map.entry("shares[0].cooperative", stage.mine().cooperative().slug()));
        var way = CONTRACTS + "/moi";
        assertThat(stage.mine().desk().get(way).status()).isEqualTo(403);
        succeeds(stage.competent().get(way), "GET " + way);
        assertThat(send(stage.incompetent(), "POST", way, fields).status()).isEqualTo(422);
        assertThat(send(stage.mine().desk(), "POST", way, fields).status()).isEqualTo(403);
        succeeds(send(stage.competent(), "POST", way, fields), "POST " + way);
    }

    private static Party mine(Stage stage) {
        return Party.of(stage.mine().id());
    }

    private static String inReview(Stage stage) {
        return stage.deals().inReview(mine(stage), "Chờ duyệt");
    }

    private static String applied(Stage stage) {
        return stage.deals().applied().id().value().toString();
    }

    private static String proposed(Stage stage) {
        return stage.deals().proposed(stage.mine().id(), stage.deals().verified(), "Ghi");
    }

    private static String signed(Stage stage) {
        return stage.deals().signed(stage.mine().id(), stage.deals().verified(), "Ký");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    }
}
