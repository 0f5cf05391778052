package vn.chohoptac.loadtest.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketFilesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    Path folder;

    @Test
    void the_same_seed_gives_the_same_market_and_another_seed_another() throws IOException {
        assertThat(products("one", 1)).isEqualTo(products("again", 1)).isNotEqualTo(products("other", 2));
    }

    @Test
    void goods_cover_all_ocop_sets_and_every_cooperative_says_that_it_is_made_up() throws IOException {
        products("all", 1);
        assertThat(column("san-pham.csv", "Bộ sản phẩm OCOP"))
                .containsAll(
                        IntStream.rangeClosed(1, 26).mapToObj(String::valueOf).collect(Collectors.toSet()));
        assertThat(column("hop-tac-xa.csv", "tên")).hasSize(120).allMatch(name -> name.startsWith("HTX mẫu "));
        assertThat(column("san-pham.csv", "Mã sản phẩm")).hasSize(1_500);
    }

    private String products(String name, long seed) throws IOException {
        MarketFiles.write(folder.resolve(name), seed, 120, 1_500, DAY);
        return Files.readString(folder.resolve(name).resolve("san-pham.csv"));
    }

    private Set<String> column(String file, String heading) throws IOException {
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(folder.resolve("all").resolve(file)))) {
            return rows.stream().map((CSVRecord row) -> row.get(heading)).collect(Collectors.toSet());
        }
    }
}
