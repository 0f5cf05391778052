package vn.chohoptac.storefront.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What axe finds against WCAG A and AA that hinders people seriously, in light and in dark. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /** One line for each fault of the page as it stands. Darkness changes colours only: there only they are looked at. */
    static List<String> faults(Page page, String what) {
        var faults = new ArrayList<>(faults(page, ColorScheme.LIGHT, what));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        faults.addAll(lines(
                new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withRules(List.of("color-contrast"))
                        .analyze(),
                what + " (dark)"));
        return faults;
    }

    /** The same in one scheme of colours alone. */
    static List<String> faults(Page page, ColorScheme scheme, String what) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        return lines(
                new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa"))
                        .analyze(),
                what);
    }

    private static List<String> lines(AxeResults results, String what) {
        return results.getViolations().stream()
                .filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())))
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> what + ": " + rule.getId() + " at " + node.getTarget() + " " + node.getHtml()))
                .toList();
    }
}
