package vn.chohoptac.storefront.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import vn.chohoptac.platform.Housekeeping;
import vn.chohoptac.storefront.Shelves;

/** What every story needs: a browser, and a market where effects follow. */
abstract class Story {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    MessageSource words;

    @Autowired
    Housekeeping housekeeping;

    Walk walk;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(Chromium.PATIENCE_MILLIS);
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void effectsFollow() {
        housekeeping.start();
    }

    @AfterEach
    void rest() {
        housekeeping.stop();
    }

    void on(int width, boolean javaScript) {
        walk = new Walk(chromium, port, words, width, javaScript, "0912345678");
    }

    String text(String key, Object... arguments) {
        return walk.text(key, arguments);
    }
}
