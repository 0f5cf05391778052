package vn.chohoptac.shipping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

/** Reads the two files of the rate table: UTF-8 CSV with a heading, fields with a comma in double quotes. */
final class RateTable {

    private RateTable() {}

    static List<Rate> read(Resource rates, Resource options) {
        var labels = rows(options).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> new LocalizedText(row.get(1), row.get(2))));
        return rows(rates).stream().map(row -> rate(row, labels)).toList();
    }

    private static Rate rate(List<String> row, Map<String, LocalizedText> labels) {
        var label = labels.get(row.get(0));
        if (label == null) {
            throw new IllegalStateException("Shipping option without a label: " + row.get(0));
        }
        Function<Integer, Integer> number = column -> Integer.valueOf(row.get(column));
        return new Rate(
                row.get(0),
                label,
                Zone.valueOf(row.get(1)),
                number.apply(2),
                Money.vnd(number.apply(3)),
                number.apply(4),
                Money.vnd(number.apply(5)),
                number.apply(6),
                number.apply(7),
                number.apply(8));
    }

    private static List<List<String>> rows(Resource file) {
        try (var reader = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(RateTable::fields)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var parts = Arrays.asList(line.split("\"", -1));
        for (int i = 0; i < parts.size(); i++) {
            if (i % 2 == 1) {
                fields.set(fields.size() - 1, fields.getLast() + parts.get(i));
                continue;
            }
            var outside = parts.get(i).split(",", -1);
            if (i == 0) {
                fields.add(outside[0]);
            }
            fields.addAll(Arrays.asList(outside).subList(1, outside.length));
        }
        return fields;
    }
}
