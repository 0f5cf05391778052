package vn.chohoptac.storefront.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class ProductPicturesTests {

    private static final String FORM = "main form.stack--l";
    private static final String FILES = "newPictures";

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Desks desks;

    private Browser director;
    private SavedProduct honey;

    @BeforeEach
    void aProductWithoutAPicture() {
        var own = shelves.cooperative("HTX mẫu Tổ Ong").id();
        honey = shelves.product(own, "Mật ong hoa cà phê", Shelves.COFFEE, 180_000, 12);
        director = desks.of(shelves.director(own), port);
    }

    @Test
    void pictures_added_at_the_desk_are_in_the_shop() throws IOException {
        var form = saved(sent(Map.of(), files("to.png", picture(Color.ORANGE), "vuon.jpg", picture(Color.GREEN))));
        var keys = keys(form);
        assertThat(keys).hasSize(2).allMatch(key -> key.endsWith(".jpg"));
        assertThat(form.page().select(".shots img").eachAttr("src"))
                .containsExactly("/hinh/" + keys.getFirst() + "?rong=320", "/hinh/" + keys.get(1) + "?rong=320");

        var visitor = new Browser(port);
        assertThat(pictures(visitor)).containsExactlyElementsOf(keys);
        var seen = ImageIO.read(new ByteArrayInputStream(visitor.bytes("/hinh/" + keys.getFirst() + "?rong=320")));
        assertThat(seen.getWidth()).isEqualTo(24);
        assertThat(new Color(seen.getRGB(5, 5)).getBlue()).isLessThan(60);
    }

    @Test
    void the_one_chosen_comes_first_and_one_that_is_dropped_is_gone() throws IOException {
        var form = saved(sent(
                Map.of(),
                files("1.png", picture(Color.RED), "2.png", picture(Color.BLUE), "3.png", picture(Color.PINK))));
        var keys = keys(form);
        var changed =
                saved(director.submit(form, FORM, Map.of("mainPicture", keys.get(2), "pictures[0].dropped", "true")));
        assertThat(keys(changed)).containsExactly(keys.get(2), keys.get(1));
        assertThat(changed.page().select("[name=mainPicture][checked]").eachAttr("value"))
                .containsExactly(keys.get(2));
        assertThat(pictures(new Browser(port))).containsExactly(keys.get(2), keys.get(1));
    }

    @Test
    void a_file_that_is_no_picture_is_told_at_its_field_and_costs_nothing_else() throws IOException {
        var kept = keys(saved(sent(Map.of(), files("to.png", picture(Color.CYAN)))));
        var refused = sent(
                Map.of("nameVi", "Mật ong rừng", "packs[0].price", "195.000", "pictures[0].dropped", "true"),
                files("vuon.png", picture(Color.GRAY), "ghi-chu.txt", "Không phải ảnh".getBytes(UTF_8)));
        assertThat(refused.status()).isEqualTo(422);
        var page = refused.page();
        assertThat(page.select("#pictures").attr("aria-describedby")).isEqualTo("pictures-hint pictures-error");
        assertThat(page.select("#pictures-error").text())
                .contains("Tệp “ghi-chu.txt” không phải ảnh JPEG, PNG hoặc GIF", "chọn tệp khác");
        assertThat(page.select("#nameVi").attr("value")).isEqualTo("Mật ong rừng");
        assertThat(page.select("[name='packs[0].price']").attr("value")).isEqualTo("195.000");
        assertThat(keys(refused)).hasSize(2).startsWith(kept.getFirst());
        assertThat(page.select("[name='pictures[0].dropped']").hasAttr("checked"))
                .isTrue();
        assertThat(pictures(new Browser(port))).isEqualTo(kept);

        var again = saved(director.submit(refused, FORM, Map.of()));
        assertThat(keys(again)).containsExactly(keys(refused).get(1));
        assertThat(again.page().select("#nameVi").attr("value")).isEqualTo("Mật ong rừng");
    }

    @Test
    void a_file_that_is_too_large_is_told_at_its_field_too() {
        var refused = sent(Map.of("nameVi", "Mật ong rừng"), files("to.png", new byte[11 * 1024 * 1024]));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#pictures-error").text()).contains("“to.png”", "10 MB");
        assertThat(refused.page().select("#nameVi").attr("value")).isEqualTo("Mật ong rừng");

        var led = sent(Map.of(), files("rat-to.png", new byte[49 * 1024 * 1024]));
        assertThat(led.status()).isEqualTo(303);
        assertThat(director.follow(led).page().select("#pictures-too-large").text())
                .contains("48 MB");
    }

    @Test
    void where_no_form_takes_files_less_is_read() {
        var profile = director.get("/kenh-htx/ho-so");
        var answer =
                director.upload(profile, "form[action='/kenh-htx/ho-so']", "tep", "to.png", new byte[11 * 1024 * 1024]);
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void a_new_product_has_its_picture_from_the_start() throws IOException {
        var typed = Map.of(
                "nameVi", "Mật ong bạc hà",
                "ocopSet", "" + Shelves.COFFEE,
                "descriptionVi", "Mật ong của đàn ong vùng cao.",
                "originVi", "Xã Đăk Hà, tỉnh Quảng Ngãi",
                "packs[0].nameVi", "Chai",
                "packs[0].price", "250.000",
                "packs[0].amount", "500",
                "packs[0].unit", "ml",
                "packs[0].weight", "900");
        var blank = director.get("/kenh-htx/san-pham/moi");
        var form = saved(director.upload(blank, FORM, typed, FILES, files("chai.png", picture(Color.YELLOW))));
        assertThat(keys(form)).hasSize(1);
        assertThat(form.page().select("[name=mainPicture][checked]").eachAttr("value"))
                .isEqualTo(keys(form));
    }

    @Test
    void a_dozen_pictures_are_enough() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 1; i <= 13; i++) {
            files.put("anh-" + i + ".png", picture(new Color(i * 15, 0, 0)));
        }
        var refused = sent(Map.of(), files);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#pictures-error").text()).contains("“anh-13.png”", "12");
        assertThat(keys(saved(director.submit(refused, FORM, Map.of())))).hasSize(12);
    }

    @Test
    void a_text_that_names_no_picture_never_becomes_one() {
        var form = saved(director.submit(
                director.get(desk()),
                FORM,
                Map.of("pictures[0].key", "../../etc/passwd", "mainPicture", "../../etc/passwd")));
        assertThat(keys(form)).isEmpty();
        assertThat(form.body()).doesNotContain("passwd");
        assertThat(pictures(new Browser(port))).isEmpty();
    }

    private Answer sent(Map<String, String> typed, Map<String, byte[]> files) {
        return director.upload(director.get(desk()), FORM, typed, FILES, files);
    }

    private Answer saved(Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return director.follow(answer);
    }

    private String desk() {
        return "/kenh-htx/san-pham/" + honey.id().value();
    }

    private static List<String> keys(Answer form) {
        return form.page().select("input[name^=pictures][name$=key]").eachAttr("value");
    }

    private List<String> pictures(Browser visitor) {
        return visitor.get("/san-pham/" + honey.slug()).page().select(".gallery img").eachAttr("src").stream()
                .map(src -> src.replaceAll("/hinh/|\\?.*", ""))
                .toList();
    }

    private static Map<String, byte[]> files(Object... namesAndContents) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return files;
    }

    private static byte[] picture(Color colour) throws IOException {
        var picture = new BufferedImage(24, 18, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 24, 18);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
