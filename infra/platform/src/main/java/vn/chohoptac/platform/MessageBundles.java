package vn.chohoptac.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Gathers the modules' bundles {@code i18n/<module>.properties}: Vietnamese the file itself, other languages beside it. */
final class MessageBundles {

    private MessageBundles() {}

    static MessageSource gathered() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(baseNames().toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
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
