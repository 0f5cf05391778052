package vn.chohoptac.storefront.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What axe finds against WCAG 2.2 A and AA that hinders people seriously. */
final class Axe {

    static final int WIDE = 1280;
    static final int PHONE = 390;

    static final int HEIGHT = 900;

    /** A page is given it once, however often it is looked at: that takes as long as a look. */
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOURS = List.of("color-contrast");

    private static final String LOOK = """
        rules => axe.run({runOnly: rules, resultTypes: ["violations"]}).then(results => results.violations
          .filter(rule => ["serious", "critical"].includes(rule.impact))
          .flatMap(rule => rule.nodes.map(node => rule.id + " at " + node.target + " " + node.html)))\
        """;

    private Axe() {}

    /**
     * One line for each fault of the page as it stands: in light at the one width, then in dark at the other. Darkness
     * changes colours only: there only they are looked at.
     */
    static List<String> faults(Page page, int light, int dark, String what) {
        var faults = new ArrayList<>(faults(page, ColorScheme.LIGHT, light, what));
        show(page, ColorScheme.DARK, dark);
        faults.addAll(look(page, COLOURS, what + " (dark, " + dark + " px)"));
        return faults;
    }

    /** The same in one scheme of colours alone. */
    static List<String> faults(Page page, ColorScheme scheme, int width, String what) {
        show(page, scheme, width);
        page.evaluate(SCRIPT);
        return look(page, WCAG, what + " (" + width + " px)");
    }

    private static void show(Page page, ColorScheme scheme, int width) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    private static List<String> look(Page page, List<String> rules, String what) {
        return ((List<?>) page.evaluate(LOOK, rules))
                .stream().map(fault -> what + ": " + fault).toList();
    }
}
