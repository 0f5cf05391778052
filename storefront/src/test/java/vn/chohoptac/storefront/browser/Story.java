package vn.chohoptac.storefront.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import vn.chohoptac.platform.Housekeeping;
import vn.chohoptac.storefront.Shelves;

/** What every story needs: a browser, and a market where effects follow. */
abstract class Story {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    MessageSource words;

    @Autowired
    Housekeeping housekeeping;

    Walk walk;

    @BeforeEach
    void effectsFollow() {
        housekeeping.start();
    }

    @AfterEach
    void rest() {
        housekeeping.stop();
    }

    void on(int width, boolean javaScript) {
        walk = new Walk(CHROMIUM, port, words, width, javaScript, "0912345678");
    }

    String text(String key, Object... arguments) {
        return walk.text(key, arguments);
    }
}
