package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.REGION;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chohoptac.storefront.WholeMarket;

/** A cooperative's whole shelf from a file, and back into one. */
@WholeMarket
class SpreadsheetStoryTests extends Story {

    private static final String FILE = """
        Tên sản phẩm;Bộ sản phẩm OCOP;Mô tả;Xuất xứ;Quy cách;Lượng mỗi gói;Đơn vị;Giá bán (đồng);Khối lượng gửi (g);Tồn kho;Trạng thái
        Chuối sấy %1$s;1;Chuối chín sấy dẻo, không thêm đường.;Xã Đăk Hà, tỉnh Quảng Ngãi;Túi 250 g;250;g;45000;270;12;Đang bán
        Măng khô %1$s;1;Măng le phơi nắng ba ngày, không xông lưu huỳnh.;Xã Đăk Hà, tỉnh Quảng Ngãi;Túi 500 g;500;g;ba chục;520;5;Đang bán
        Mắc khén %1$s;1;Hạt rừng phơi khô, rang lên thơm cả bếp.;Xã Đăk Hà, tỉnh Quảng Ngãi;Lọ 100 g;100;g;60000;150;8;Đang bán
        """;

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Lũng Lau", "1280, true, Lũng Ban", "390, false, Lũng Lê", "1280, false, Lũng Mận"})
    void a_file_is_checked_kept_as_far_as_it_is_right_and_taken_out_again(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var own = shelves.cooperative("HTX mẫu " + name).id();
        try (var desk = walk.visitor()) {
            var page = walk.signIn(desk, shelves.director(own), shelves);
            uploads(page, "ke-hang.csv", FILE.formatted(name).getBytes(UTF_8));
            seesTheBadRow(page);
            takesTheRejectedRows(page, name);
            hasNothingYet(page, name);
            keepsWhatIsRight(page);
            hasTheProducts(page, name);
            uploads(page, "xuat.csv", exports(page, name));
            seesCounts(page, 2, 0);
            uploads(page, "xuat.xlsx", exportsWorkbook(page));
            seesCounts(page, 2, 0);
        }
    }

    private void uploads(Page page, String fileName, byte[] content) {
        walk.follow(page, "desk.nav.import");
        page.getByLabel(text("import.file"), new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(fileName, "text/csv", content));
        walk.press(page, "import.check");
        comesTo(page, "CHECKED");
    }

    /** With scripts the page renews itself; without, there is a link that makes it do so. */
    private void comesTo(Page page, String state) {
        var reached = main(page).getByText(text("ImportState." + state), new Locator.GetByTextOptions().setExact(true));
        var renew = main(page).getByRole(LINK, exactlyInside(text("import.reload")));
        if (!walk.javaScript()) {
            assertThat(reached.or(renew).first()).isVisible();
            if (renew.isVisible()) {
                renew.click();
            }
        }
        assertThat(reached).isVisible();
    }

    private void seesTheBadRow(Page page) {
        seesCounts(page, 2, 1);
        var row = main(page).getByRole(ROW, within("ba chục"));
        assertThat(row).containsText("Giá bán (đồng)");
        assertThat(row).containsText(text("error.catalog.cell-unreadable.PRICE"));
        walk.fits(page);
    }

    private void takesTheRejectedRows(Page page, String name) {
        var rows = downloads(page, main(page).getByRole(LINK, exactlyInside(text("import.rejected-csv"))));
        Assertions.assertThat(rows)
                .contains("Măng khô " + name, "ba chục", "Lý do")
                .doesNotContain("Chuối sấy", "Mắc khén");
    }

    private void hasNothingYet(Page page, String name) {
        var here = page.url();
        walk.goTo(page, "desk.nav.products");
        assertThat(main(page)).not().containsText(name);
        page.navigate(here);
    }

    private void keepsWhatIsRight(Page page) {
        walk.press(page, "import.commit", 2);
        comesTo(page, "COMMITTED");
        walk.fits(page);
    }

    private void hasTheProducts(Page page, String name) {
        walk.goTo(page, "desk.nav.products");
        assertThat(main(page)).not().containsText("Măng khô");
        assertThat(main(page).getByRole(ROW, within("Mắc khén " + name))).containsText("60.000");
        main(page).getByRole(LINK, exactlyInside("Chuối sấy " + name)).click();
        main(page).getByRole(LINK, exactlyInside(text("desk.product.in-shop"))).click();
        assertThat(main(page).getByRole(HEADING).first()).hasText("Chuối sấy " + name);
        assertThat(main(page)).containsText("45.000");
        walk.go(page, "/kenh-htx");
    }

    private byte[] exports(Page page, String name) {
        walk.follow(page, "desk.nav.import");
        var part = main(page).getByRole(REGION, exactlyInside(text("import.export")));
        var file = downloads(page, part.getByRole(LINK, exactlyInside(text("import.as-csv"))));
        Assertions.assertThat(file).contains("Chuối sấy " + name, "45000", "Mắc khén " + name, "60000");
        return file.getBytes(UTF_8);
    }

    private byte[] exportsWorkbook(Page page) {
        walk.follow(page, "desk.nav.import");
        var part = main(page).getByRole(REGION, exactlyInside(text("import.export")));
        var link = part.getByRole(LINK, exactlyInside(text("import.as-xlsx")));
        return Readings.bytes(page.waitForDownload(link::click));
    }

    private String downloads(Page page, Locator link) {
        return Readings.content(page.waitForDownload(link::click));
    }

    private void seesCounts(Page page, int valid, int bad) {
        assertThat(main(page)).containsText(counted("import.rows-valid", valid));
        assertThat(main(page)).containsText(counted("import.rows-bad", bad));
    }

    private Pattern counted(String what, int rows) {
        return Pattern.compile(text(what) + "\\s*" + rows + "\\b");
    }
}
