package vn.chohoptac.storefront.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A real browser, one for all tests of a build, which therefore run in one thread; what a class opened in it is closed after
 * the class. Where no Chromium is installed the tests are skipped with a line that says how to get one; with the environment variable
 * {@code CI=true} its absence is a failure. {@code CHROMIUM} names one in another place.
 */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    /** For everything the browser waits for; a machine that builds at the same time is slow. */
    static final int PATIENCE_MILLIS = 30_000;

    private static final Namespace STORE = Namespace.create(Chromium.class);

    /** The first is the same without a window, and lighter. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

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

    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext tests) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        browser = tests.getRoot()
                .getStore(STORE)
                .computeIfAbsent(Running.class, _ -> Running.start(), Running.class)
                .browser();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (browser != null) {
            browser.contexts().forEach(BrowserContext::close);
        }
    }

    /** A visitor of their own: no cookies yet, Vietnamese, at rest. */
    BrowserContext visitor(int width, boolean javaScript) {
        var visitor = requireNonNull(browser)
                .newContext(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(javaScript));
        visitor.setDefaultTimeout(PATIENCE_MILLIS);
        return visitor;
    }

    /** Kept by JUnit until all tests are done. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var executable = find().orElseThrow(Chromium::missing);
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(executable)
                                    .setHeadless(true)
                                    .setArgs(ARGUMENTS)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    private static RuntimeException missing() {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            return new IllegalStateException(MISSING);
        }
        System.err.println("Browser tests are skipped. " + MISSING);
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
