package vn.chohoptac.storefront.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows pages to axe and to the Nu HTML checker, in both languages, light and dark. The languages take turns at the two
 * widths: what one is shown on a wide screen the other is shown on a phone.
 */
final class Inspector {

    private final NuChecker checker = new NuChecker();
    private final int port;

    Inspector(int port) {
        this.port = port;
    }

    private enum Turn {
        VIETNAMESE("vi", Axe.WIDE, Axe.PHONE),
        ENGLISH("en", Axe.PHONE, Axe.WIDE);

        private final String language;
        private final int light;
        private final int dark;

        Turn(String language, int light, int dark) {
            this.language = language;
            this.light = light;
            this.dark = dark;
        }

        String at(String path) {
            return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        }

        List<String> faults(Page page, String path) {
            assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
            return Axe.faults(page, light, dark, language + " " + path);
        }
    }

    /** One line for each fault of what is answered with that status. */
    List<String> faults(Page page, String path, int status) {
        var faults = new ArrayList<String>();
        for (var turn : Turn.values()) {
            page.setViewportSize(turn.light, Axe.HEIGHT);
            var answer = page.navigate(address(turn, path));
            assertThat(answer.status()).as(path).isEqualTo(status);
            assertThat(page.url()).as("not led elsewhere").endsWith(turn.at(path));
            faults.addAll(checker.faults(answer.text(), turn.language + " " + path));
            faults.addAll(turn.faults(page, path));
        }
        return faults;
    }

    /** The same of a page that the browser keeps as a file instead of showing it. */
    List<String> faultsOfFile(Page page, String path) {
        var faults = new ArrayList<String>();
        for (var turn : Turn.values()) {
            var html = kept(page.request().get(address(turn, path)));
            faults.addAll(checker.faults(html, turn.language + " " + path));
            try (var opened = page.context().newPage()) {
                opened.setContent(html);
                faults.addAll(turn.faults(opened, path));
            }
        }
        return faults;
    }

    private String address(Turn turn, String path) {
        return "http://localhost:" + port + turn.at(path);
    }

    private static String kept(APIResponse answer) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(200);
        return answer.text();
    }
}
