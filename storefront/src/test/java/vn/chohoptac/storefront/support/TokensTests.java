package vn.chohoptac.storefront.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Every pair of colours that carries text, in light and in dark, by WCAG 2's formula. */
class TokensTests {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "ink, ground",
        "ink, surface",
        "ink, sunken",
        "ink-quiet, ground",
        "ink-quiet, surface",
        "ink-quiet, sunken",
        "action, ground",
        "action, surface",
        "action, action-soft",
        "on-action, action",
        "on-action, action-deep",
        "action-deep, action-soft",
        "action-deep, surface",
        "action-deep, ground",
        "accent, ground",
        "accent, surface",
        "accent, accent-soft",
        "on-accent, accent",
        "ink, accent-soft",
        "star-ink, surface",
        "star-ink, ground",
        "star-ink, star-soft",
        "ink, star-soft",
        "ink, action-soft",
        "water, water-soft",
        "ink, earth",
        "ink, leaf",
        "ink, turmeric",
        "ink, pond",
        "ink, lotus",
        "ink, indigo"
    })
    void text_is_readable(String text, String ground) throws IOException {
        assertThat(contrast(light(), text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark(), text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"line-strong, ground", "line-strong, surface", "action, surface", "action, ground", "accent, surface"})
    void edges_of_controls_are_seen(String edge, String ground) throws IOException {
        assertThat(contrast(light(), edge, ground)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(dark(), edge, ground)).as("dark").isGreaterThanOrEqualTo(3);
    }

    private static Map<String, String> light() throws IOException {
        return colours(tokens()[0]);
    }

    private static Map<String, String> dark() throws IOException {
        var dark = light();
        dark.putAll(colours(tokens()[1]));
        return dark;
    }

    private static String[] tokens() throws IOException {
        return new ClassPathResource("static/css/tokens.css")
                .getContentAsString(StandardCharsets.UTF_8)
                .split("@media \\(prefers-color-scheme: dark\\)|@media print");
    }

    private static Map<String, String> colours(String css) {
        var found = new HashMap<String, String>();
        COLOUR.matcher(css).results().forEach(one -> found.put(one.group(1), one.group(2)));
        return found;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(colours.get(one));
        double b = luminance(colours.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
