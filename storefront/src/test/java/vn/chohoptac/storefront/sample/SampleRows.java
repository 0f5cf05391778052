package vn.chohoptac.storefront.sample;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of the sample market's files as they stand. */
abstract class SampleRows {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final List<Map<String, String>> cooperatives = read("hop-tac-xa.csv");
    final List<Map<String, String>> packs = read("san-pham.csv");
    final List<Map<String, String>> products =
            packs.stream().filter(row -> !row.get("Tên sản phẩm").isEmpty()).toList();
    final List<Map<String, String>> recognitions = read("cong-nhan.csv");
    final List<Map<String, String>> certificates = read("chung-nhan.csv");
    final List<Map<String, String>> demand = read("nhu-cau.csv");
    final List<Map<String, String>> buyers = read("nguoi-mua.csv");
    final Map<String, Map<String, String>> cooperativeByCode = byKey(cooperatives, "mã");

    Stream<Map<String, String>> fictional() {
        return cooperatives.stream().filter(row -> row.get("loại").equals("mau"));
    }

    List<Map<String, String>> real() {
        return cooperatives.stream()
                .filter(row -> row.get("loại").equals("that"))
                .toList();
    }

    static Stream<LocalDate> until(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> LocalDate.parse(row.get(column)));
    }

    static List<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.get(name), name))
                .toList();
    }

    static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows, String key) {
        return rows.stream().collect(toMap(row -> row.get(key), Function.identity()));
    }

    static List<Map<String, String>> read(String file) {
        var path = file.startsWith("/") ? file : "/sample/" + file;
        try (var stream = Objects.requireNonNull(SampleFilesTests.class.getResourceAsStream(path), path)) {
            var rows = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(SampleFilesTests::cells)
                    .toList();
            var heading = rows.getFirst();
            return rows.stream()
                    .skip(1)
                    .map(row -> {
                        assertThat(row).as(path + ": " + row).hasSameSizeAs(heading);
                        return IntStream.range(0, heading.size()).boxed().collect(toMap(heading::get, row::get));
                    })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
