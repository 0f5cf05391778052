package vn.chohoptac.storefront.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser. Where no Chromium is installed the test is skipped with a line that says how to get one; with the
 * environment variable {@code CI=true} its absence is a failure. {@code CHROMIUM} names one in another place.
 */
final class Chromium implements AutoCloseable {

    /** For everything the browser waits for; a machine that builds at the same time is slow. */
    static final int PATIENCE_MILLIS = 30_000;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String MISSING =
            "No Chromium: install one (apt-get install chromium) or name one in the environment variable CHROMIUM";

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    static Chromium start() {
        return new Chromium(find().orElseThrow(Chromium::missing));
    }

    /** A visitor of their own: no cookies yet, Vietnamese, at rest. */
    BrowserContext visitor(int width, boolean javaScript) {
        var visitor = browser.newContext(new NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript));
        visitor.setDefaultTimeout(PATIENCE_MILLIS);
        return visitor;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static RuntimeException missing() {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            return new IllegalStateException(MISSING);
        }
        Assumptions.abort(MISSING);
        throw new IllegalStateException(MISSING);
    }

    private static Optional<Path> find() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var installed = NAMES.stream()
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)));
        return Stream.concat(named, installed).filter(Files::isExecutable).findFirst();
    }
}
