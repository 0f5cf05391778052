package vn.chohoptac.kernel.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the tables of {@code /places}: UTF-8, a heading, plain commas, no quotes. */
final class PlaceFiles {

    /** An old commune and what it became. An old name is empty where an island district had no communes. */
    record OldCommune(String provinceCode, String district, String name, List<String> becameCodes) {}

    /** One of the 63 provinces until 30 June 2025. */
    record OldProvince(String code, String name, String fullName, String becameCode) {}

    private PlaceFiles() {}

    static List<Region> regions() {
        return rows("regions.csv").stream()
                .map(row -> new Region(row[0], row[1], row[2]))
                .toList();
    }

    static List<Province> provinces() {
        return rows("provinces.csv").stream()
                .map(row -> new Province(
                        row[0],
                        row[1],
                        row[2],
                        row[3],
                        row[4],
                        row[5],
                        new GeoPoint(Double.parseDouble(row[6]), Double.parseDouble(row[7]))))
                .toList();
    }

    static List<Commune> communes() {
        return rows("communes.csv").stream()
                .map(row -> new Commune(row[0], row[1], row[2], row[3], point(row[4], row[5])))
                .toList();
    }

    static List<OldProvince> oldProvinces() {
        return rows("old_provinces.csv").stream()
                .map(row -> new OldProvince(row[0], row[1], row[2], row[3]))
                .toList();
    }

    static List<OldCommune> oldCommunes() {
        return rows("old_communes.csv").stream()
                .map(row -> new OldCommune(row[0], row[1], row[2], List.of(row[3].split(" "))))
                .toList();
    }

    private static @Nullable GeoPoint point(String latitude, String longitude) {
        return latitude.isEmpty() ? null : new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    private static List<String[]> rows(String file) {
        var stream = Objects.requireNonNull(PlaceFiles.class.getResourceAsStream("/places/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int columns = Objects.requireNonNull(reader.readLine(), file).split(",").length;
            return reader.lines()
                    .map(line -> line.split(",", -1))
                    .peek(row -> requireWidth(file, columns, row))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void requireWidth(String file, int columns, String[] row) {
        if (row.length != columns) {
            throw new IllegalStateException(
                    "places/" + file + ": " + columns + " columns expected in " + Arrays.toString(row));
        }
    }
}
