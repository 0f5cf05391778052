package vn.chohoptac.storefront.desk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.platform.Housekeeping;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class ImportTests {

    private static final String HERE = "/kenh-htx/nhap-tu-tep";
    private static final String FILE = """
        Tên sản phẩm;Bộ sản phẩm OCOP;Mô tả;Xuất xứ;Quy cách;Lượng mỗi gói;Đơn vị;Giá bán (đồng);Khối lượng gửi (g);Tồn kho;Trạng thái
        Chuối sấy vườn nhà;1;Chuối chín sấy dẻo, không thêm đường.;Xã Đăk Hà, tỉnh Quảng Ngãi;Túi 250 g;250;g;45000;270;12;Đang bán
        Măng khô rừng;1;Măng le phơi nắng.;Xã Đăk Hà, tỉnh Quảng Ngãi;Túi 500 g;500;g;ba chục;520;5;Đang bán
        """;

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Desks desks;

    @Autowired
    Housekeeping housekeeping;

    private Browser director;

    @BeforeEach
    void aDirectorAtTheDesk() {
        director = desks.of(
                shelves.director(shelves.cooperative("HTX mẫu Vườn Nhà").id()), port);
        housekeeping.start();
    }

    @AfterEach
    void rest() {
        housekeeping.stop();
    }

    @Test
    void checks_first_then_saves_what_is_valid_and_takes_it_back() {
        var checked = settled(upload(FILE));
        assertThat(checked.page().select(".stat__figure").eachText()).containsExactly("1", "1");
        assertThat(checked.page().select("tbody").text()).contains("Giá bán", "ba chục");
        assertThat(products()).doesNotContain("Chuối sấy vườn nhà");
        var rejected =
                director.get(checked.page().select("a[href$=dong-loi.csv]").attr("href"));
        assertThat(rejected.header("content-disposition")).contains("dong-loi.csv");
        assertThat(rejected.body()).contains("Măng khô rừng").doesNotContain("Chuối sấy vườn nhà");

        var saved = settled(director.submit(checked, "form[action$=/luu]", Map.of()));
        assertThat(products()).contains("Chuối sấy vườn nhà");
        assertThat(director.submit(checked, "form[action$=/luu]", Map.of()).status())
                .isEqualTo(409);
        assertThat(director.get(HERE + "/xuat.csv").body()).contains("Chuối sấy vườn nhà", "45000");

        settled(director.submit(saved, "form[action$=/hoan-tac]", Map.of()));
        assertThat(products()).doesNotContain("Chuối sấy vườn nhà");
        assertThat(director.get(HERE).page().select("tbody tr")).hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_read_says_why() {
        var failed = settled(upload("chỉ một dòng không có cột nào quen\n"));
        assertThat(failed.page().select(".flash--error").text()).isNotBlank();
    }

    @Test
    void without_a_file_nothing_starts() {
        var answer = director.upload(director.get(HERE), "form[enctype]", "tep", "", new byte[0]);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#tep-error").text()).isNotBlank();
    }

    @Test
    void a_file_too_large_to_be_taken_in_is_told_at_the_field() {
        var led = director.upload(director.get(HERE), "form[enctype]", "tep", "lon.csv", new byte[13 * 1024 * 1024]);
        assertThat(led.status()).isEqualTo(303);
        var answer = director.follow(led);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#tep-error").text()).contains("10 MB");
    }

    @Test
    void another_cooperatives_import_does_not_exist() {
        var location = upload(FILE).header("location").replaceFirst("^https?://[^/]+", "");
        var stranger = desks.of(
                shelves.director(shelves.cooperative("HTX mẫu Láng Giềng").id()), port);
        assertThat(stranger.get(location).status()).isEqualTo(404);
        assertThat(stranger.get(location + "/dong-loi.xlsx").status()).isEqualTo(404);
        var token = stranger.get(HERE).page().select("input[name=_csrf]").attr("value");
        assertThat(stranger.post(location + "/luu", Map.of("_csrf", token)).status())
                .isEqualTo(404);
        assertThat(stranger.post(location + "/hoan-tac", Map.of("_csrf", token)).status())
                .isEqualTo(404);
    }

    @Test
    void templates_can_be_downloaded() {
        var template = director.get(HERE + "/mau.csv");
        assertThat(template.header("content-type")).contains("text/csv");
        assertThat(template.body()).contains("Tên sản phẩm");
        assertThat(director.get(HERE + "/mau.xlsx").header("content-disposition"))
                .contains("mau-san-pham.xlsx");
        assertThat(director.get(HERE + "/mau.pdf").status()).isIn(400, 404);
    }

    @Test
    void htmx_gets_the_status_alone_and_asks_again_only_while_it_runs() {
        var location = upload(FILE).header("location").replaceFirst("^https?://[^/]+", "");
        await().atMost(60, SECONDS).untilAsserted(() -> {
            var slice = director.get(location, "HX-Request", "true").page();
            assertThat(slice.select("header")).isEmpty();
            assertThat(slice.select("#status")).hasSize(1);
            assertThat(slice.select("#status[data-hx-get]")).isEmpty();
        });
    }

    private Answer upload(String content) {
        return director.upload(
                director.get(HERE),
                "form[enctype]",
                "tep",
                "san-pham.csv",
                content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Follows to the import's page and waits until nothing goes on any more. */
    private Answer settled(Answer led) {
        var location = led.header("location").replaceFirst("^https?://[^/]+", "");
        return await().atMost(60, SECONDS)
                .until(
                        () -> director.get(location),
                        answer -> answer.status() == 200
                                && answer.page().select("#status[data-hx-get]").isEmpty());
    }

    private String products() {
        return director.get("/kenh-htx/san-pham").page().select("main").text();
    }
}
