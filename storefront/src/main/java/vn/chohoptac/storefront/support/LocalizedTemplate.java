package vn.chohoptac.storefront.support;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Puts into a template, before it is parsed, what is the same whenever it is drawn in one language: words without
 * arguments and addresses of static files. What is written in another way than these is left to Thymeleaf, which gives the
 * same page, only later.
 */
final class LocalizedTemplate {

    private static final String OTHER_ATTRIBUTES = "((?:\\s+[\\w:.-]+(?:=\"[^\"]*\")?)*)";
    private static final String KEY = "#\\{([\\w.-]+)}";

    /** An element that has nothing in it but the sample of its text. */
    private static final Pattern TEXT =
            Pattern.compile("\\sth:text=\"" + KEY + "\"" + OTHER_ATTRIBUTES + "\\s*>[^<]*(?=</)");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\sth:(aria-label|placeholder|alt)=\"" + KEY + "\"");
    private static final Pattern ANY_ATTRIBUTE = Pattern.compile("\\sth:attr=\"([\\w-]+)=" + KEY + "\"");
    private static final Pattern LANGUAGE = Pattern.compile("\\sth:lang=\"\\$\\{#locale\\.language}\"");
    private static final Pattern FILE = Pattern.compile("\\sth:(href|src)=\"\\$\\{shell\\.asset\\('([^']+)'\\)}\"");

    private final Function<String, @Nullable String> words;
    private final UnaryOperator<String> files;
    private final String language;

    /**
     * @param words of a key; {@code null} when there are none, which is for Thymeleaf to say
     * @param files from the name of a static file to its address
     */
    LocalizedTemplate(String language, Function<String, @Nullable String> words, UnaryOperator<String> files) {
        this.language = language;
        this.words = words;
        this.files = files;
    }

    String of(String template) {
        var text = replaced(template, TEXT, found -> {
            var said = escaped(found.group(1));
            return said == null ? null : found.group(2) + ">" + said;
        });
        text = attributes(text, ATTRIBUTE, found -> found.group(1), found -> escaped(found.group(2)));
        text = attributes(text, ANY_ATTRIBUTE, found -> found.group(1), found -> escaped(found.group(2)));
        text = attributes(text, LANGUAGE, _ -> "lang", _ -> language);
        return attributes(text, FILE, found -> found.group(1), found -> files.apply(found.group(2)));
    }

    private @Nullable String escaped(String key) {
        var found = words.apply(key);
        boolean settled = found != null && !found.contains("[[") && !found.contains("[(");
        return settled ? HtmlEscape.escapeHtml4Xml(found) : null;
    }

    private static String attributes(
            String text,
            Pattern pattern,
            Function<MatchResult, String> name,
            Function<MatchResult, @Nullable String> value) {
        return replaced(text, pattern, found -> {
            var put = hasSample(text, found, name.apply(found)) ? null : value.apply(found);
            return put == null ? null : " " + name.apply(found) + "=\"" + put + "\"";
        });
    }

    /** Whether the tag around that place has an attribute of that name already: the sample which Thymeleaf replaces. */
    private static boolean hasSample(String text, MatchResult found, String attribute) {
        int next = text.indexOf('<', found.end());
        var tag = text.substring(text.lastIndexOf('<', found.start()), next < 0 ? text.length() : next);
        return Pattern.compile("\\s" + attribute + "\\s*=").matcher(tag).find();
    }

    /** @param by what to put there; {@code null} to leave it */
    private static String replaced(String text, Pattern pattern, Function<MatchResult, @Nullable String> by) {
        var replaced = new StringBuilder();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var put = by.apply(matcher.toMatchResult());
            matcher.appendReplacement(replaced, Matcher.quoteReplacement(put == null ? matcher.group() : put));
        }
        return matcher.appendTail(replaced).toString();
    }
}
