package vn.chohoptac.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The modules' bundles {@code i18n/<module>.properties} as one: Vietnamese the file itself, other languages beside it. A page
 * asks for some two hundred texts, so each is found by one look-up, not by one for each bundle.
 */
final class MessageBundles extends AbstractMessageSource {

    private static final ResourceBundle.Control ONLY_THAT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final SortedSet<String> baseNames = baseNames();
    private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();
    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return textsIn(locale).get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var text = textsIn(locale).get(code);
        return text == null
                ? null
                : formats.computeIfAbsent(locale, _ -> new ConcurrentHashMap<>())
                        .computeIfAbsent(code, _ -> createMessageFormat(text, locale));
    }

    private Map<String, String> textsIn(Locale locale) {
        var known = texts.get(locale);
        return known == null ? texts.computeIfAbsent(locale, this::gathered) : known;
    }

    /** Of a key in several bundles the first one's text counts. */
    private Map<String, String> gathered(Locale locale) {
        var all = new HashMap<String, String>();
        for (var name : baseNames) {
            var bundle = ResourceBundle.getBundle(name, locale, ONLY_THAT_LANGUAGE);
            bundle.keySet().forEach(key -> all.putIfAbsent(key, bundle.getString(key)));
        }
        return all;
    }

    private static SortedSet<String> baseNames() {
        try {
            SortedSet<String> names = new TreeSet<>();
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                String file = Objects.requireNonNull(bundle.getFilename());
                names.add("i18n/" + file.replaceFirst("(_[a-z]{2})?\\.properties$", ""));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
