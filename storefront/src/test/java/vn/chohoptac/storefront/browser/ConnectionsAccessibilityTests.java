package vn.chohoptac.storefront.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.connections.Party;
import vn.chohoptac.storefront.Deals;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** Axe looks at the pages of supply and demand, with everything on them that can be. */
@WholeMarket
class ConnectionsAccessibilityTests {

    private static final int WIDTH = 1280;

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Deals deals;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void the_board_hinders_nobody() {
        var cooperative = shelves.cooperative("HTX mẫu Bảng Dễ Đọc " + UUID.randomUUID());
        var offer = deals.published(Party.of(cooperative.id()), "Cà phê dễ đọc");
        deals.published(deals.verified().party(), "Cần cà phê dễ đọc");
        var page = chromium.visitor(WIDTH, true).newPage();
        assertThat(faults(page, List.of("/ket-noi", "/ket-noi?q=khong+co+gi+nhu+the", "/ket-noi/" + offer)))
                .isEmpty();
    }

    private List<String> faults(Page page, List<String> paths) {
        var faults = new ArrayList<String>();
        for (var path : paths) {
            for (var language : List.of("vi", "en")) {
                var answer = page.navigate(
                        "http://localhost:" + port + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(answer.status()).as(path).isEqualTo(200);
                faults.addAll(Axe.faults(page, language + " " + path));
            }
        }
        return faults;
    }
}
