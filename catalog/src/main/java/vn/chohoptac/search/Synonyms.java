package vn.chohoptac.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The dictionary queries are read with, from the file {@code search/synonyms_vi.txt}. */
@Component
class Synonyms {

    private final SynonymDictionary dictionary = read();

    SynonymDictionary current() {
        return dictionary;
    }

    private static SynonymDictionary read() {
        try (InputStream file = Synonyms.class.getResourceAsStream("/search/synonyms_vi.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return new SynonymDictionary(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
