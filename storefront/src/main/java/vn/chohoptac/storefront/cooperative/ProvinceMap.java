package vn.chohoptac.storefront.cooperative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The country with one province marked, as a drawing that needs no script and no style. */
@Component
class ProvinceMap {

    private static final String FILE = "map/provinces.tsv";
    private static final String HEAD = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 645" stroke-linejoin="round">
        <g fill="#cfd8cf" stroke="#faf7f1" stroke-width="1">
        """;
    private static final String MARKED = " fill=\"#b3261e\"";

    private final Map<String, String> outlines = read();
    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    /** The SVG; empty for an unknown province. */
    Optional<String> marking(String provinceCode) {
        return outlines.containsKey(provinceCode)
                ? Optional.of(drawn.computeIfAbsent(provinceCode, this::draw))
                : Optional.empty();
    }

    private String draw(String marked) {
        var svg = new StringBuilder(HEAD);
        outlines.forEach((code, outline) -> svg.append("<path")
                .append(code.equals(marked) ? MARKED : "")
                .append(" d=\"")
                .append(outline)
                .append("\"/>\n"));
        return svg.append("</g></svg>\n").toString();
    }

    private static Map<String, String> read() {
        try {
            var outlines = new LinkedHashMap<String, String>();
            new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(parts -> outlines.put(parts[0], parts[1]));
            return outlines;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
