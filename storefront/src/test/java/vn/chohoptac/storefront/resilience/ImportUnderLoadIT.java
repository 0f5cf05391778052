package vn.chohoptac.storefront.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chohoptac.embedded.TestServers;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;

/** A large spreadsheet with many mistakes is read by a small process, which goes on serving the shop meanwhile. */
@InItsOwnMarket
class ImportUnderLoadIT {

    private static final int ROWS = 5_000;
    private static final int BAD = 300;
    private static final String HERE = "/kenh-htx/nhap-tu-tep";
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String HEAD = "Tên sản phẩm;Bộ sản phẩm OCOP;Mô tả;Xuất xứ;Quy cách;Lượng mỗi gói;Đơn vị;"
            + "Giá bán (đồng);Khối lượng gửi (g);Tồn kho;Trạng thái\n";

    /** The columns at fault, by the row's number modulo 50. */
    private static final Map<Integer, String> MISTAKES =
            Map.of(1, "Bộ sản phẩm OCOP", 2, "Lượng mỗi gói", 3, "Giá bán (đồng)");

    private MarketNode node;
    private Browser director;
    private String cooperative;
    private String shown;

    @BeforeEach
    void aSmallNode() {
        TestServers.elasticsearchUrl();
        try (var office = Office.open(TestServers.newPlace().asProperties(), Map.of())) {
            var shelves = office.the(Shelves.class);
            var own = shelves.cooperative("HTX mẫu Sổ Dài");
            cooperative = own.slug();
            shown = shelves.product(own.id(), "Cà phê có từ trước", Shelves.COFFEE, 120_000, 5)
                    .slug();
            var person = shelves.director(own.id());
            node = office.node("importing-node", "-Xmx512m");
            director = office.the(Desks.class).of(person, node.port());
        }
    }

    @AfterEach
    void stop() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void five_thousand_rows_become_products_and_reasons_while_the_shop_serves() throws Exception {
        long start = System.nanoTime();
        var progress = new ConcurrentSkipListSet<Integer>();
        try (var readers = new Readers(node.port(), List.of("/san-pham?q=tra", "/san-pham/" + shown))) {
            var checked = settled(upload(), progress);
            assertThat(figures(checked)).containsExactly(ROWS - BAD, BAD);
            assertThat(progress).as("seen while checking").isNotEmpty();
            progress.clear();
            var saved = settled(director.submit(checked, "form[action$=/luu]", Map.of()), progress);
            assertThat(figures(saved)).containsExactly(ROWS - BAD, BAD, ROWS - BAD, 0);
            assertThat(progress).as("seen while saving").hasSizeGreaterThan(2);
            System.out.printf(
                    "%d rows in %d s at -Xmx512m; meanwhile %s; progress was seen %d times%n",
                    ROWS, (System.nanoTime() - start) / 1_000_000_000L, readers.summary(), progress.size());
            assertThat(readers.failures()).isEmpty();
            assertThat(readers.answers()).isGreaterThan(20);
            reasonsAreOneForEachBadRow(saved);
        }
        assertThat(director.get(HERE + "/xuat.csv").body().lines().filter(line -> line.contains("Trà thứ")))
                .hasSize(ROWS - BAD);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> ApiBuyer.<Integer>read(
                                new Browser(node.port()).get("/api/v1/products?q=tra&cooperative=" + cooperative),
                                "$.total")
                        == ROWS - BAD);
        assertThat(node.isAlive()).isTrue();
    }

    private void reasonsAreOneForEachBadRow(Answer saved) {
        var file = director.get(saved.page().select("a[href$=dong-loi.csv]").attr("href"));
        var mistakes = file.body()
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .collect(Collectors.toMap(ImportUnderLoadIT::number, ImportUnderLoadIT::columnAtFault));
        assertThat(mistakes)
                .isEqualTo(IntStream.rangeClosed(1, ROWS)
                        .boxed()
                        .filter(number -> MISTAKES.containsKey(number % 50))
                        .collect(Collectors.toMap(number -> number, number -> MISTAKES.get(number % 50))))
                .hasSize(BAD);
        assertThat(director.get(saved.page().select("a[href$=dong-loi.xlsx]").attr("href"))
                        .status())
                .isEqualTo(200);
    }

    private static int number(String row) {
        return Integer.parseInt(row.replaceFirst("^Trà thứ (\\d+) .*", "$1"));
    }

    private static String columnAtFault(String row) {
        return MISTAKES.values().stream()
                .filter(column -> row.contains(column + ": "))
                .collect(Collectors.joining(" and "));
    }

    private Answer upload() {
        return director.upload(
                director.get(HERE), "form[enctype]", "tep", "so-dai.csv", file().getBytes(StandardCharsets.UTF_8));
    }

    /** Three of fifty rows are wrong, each in its own way. */
    private static String file() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(number ->
                        "Trà thứ %d vườn đồi;%s;Chè búp tươi sao tay.;Xã Đăk Hà, tỉnh Quảng Ngãi;Gói 100 g;%s;g;%s;120;%d;Đang bán"
                                .formatted(
                                        number,
                                        number % 50 == 1 ? "không có bộ này" : "4",
                                        number % 50 == 2 ? "nhiều" : "100",
                                        number % 50 == 3 ? "ba chục" : String.valueOf(20_000 + number * 10),
                                        number % 40))
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    /** Follows to the import's page, notes the numbers of done rows on it, and comes back when it is done. */
    private Answer settled(Answer led, ConcurrentSkipListSet<Integer> progress) {
        var location = led.header("location").replaceFirst("^https?://[^/]+", "");
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(
                        () -> noted(director.get(location), progress),
                        answer -> answer.page().select("#status[data-hx-get]").isEmpty());
    }

    private static Answer noted(Answer page, ConcurrentSkipListSet<Integer> progress) {
        assertThat(page.status()).isEqualTo(200);
        page.page().select(".progress__words span:last-child").eachText().stream()
                .map(words -> Integer.parseInt(words.replaceFirst("/.*", "").replaceAll("\\D", "")))
                .filter(done -> done > 0 && done < ROWS)
                .forEach(progress::add);
        return page;
    }

    private static List<Integer> figures(Answer page) {
        return page.page().select(".stat__figure").eachText().stream()
                .map(words -> Integer.valueOf(words.replaceAll("\\D", "")))
                .toList();
    }
}
