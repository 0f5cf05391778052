package vn.chohoptac.storefront.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is read off a page, or out of a file it gave. */
final class Readings {

    private Readings() {}

    /** The đồng behind these words, where the page says them last. */
    static long amount(Page page, String words) {
        var said = Walk.main(page).innerText();
        var amount = said.substring(said.lastIndexOf(words)).replaceFirst("(?s)[^\\d]*([\\d.]+).*", "$1");
        return Long.parseLong(amount.replace(".", ""));
    }

    static String content(Download file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Download file) {
        try (var bytes = file.createReadStream()) {
            return bytes.readAllBytes();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
