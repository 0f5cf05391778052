package vn.chohoptac.catalog.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetReaderTests {

    private static final String HEADING = "Mã hàng (SKU)%sTồn kho\n";

    @Test
    void reads_semicolons_commas_and_tabs_with_or_without_a_mark() {
        for (var separator : List.of(";", ",", "\t")) {
            var rows = read((HEADING.formatted(separator) + "A-1" + separator + "5\r\n\r\nB-2" + separator + "7")
                    .getBytes(UTF_8));
            assertThat(rows).extracting(row -> row.get(Column.STOCK)).containsExactly("5", "7");
            assertThat(rows).extracting(SheetRow::number).containsExactly(2, 4);
        }
        assertThat(read(("\uFEFF" + HEADING.formatted(";") + "A;1").getBytes(UTF_8)))
                .hasSize(1);
        assertThat(read(("\uFEFF" + HEADING.formatted("\t") + "A\t1").getBytes(UTF_16LE)))
                .hasSize(1);
    }

    @Test
    void knows_headings_whatever_their_form_and_reads_quoted_cells() {
        var heading = Normalizer.normalize("MÃ HÀNG SKU;tồn   kho;Ghi chú\n", Normalizer.Form.NFD);
        var rows = read((heading + "\"A \"\"1\"\"; x\ny\";3;gì đó").getBytes(UTF_8));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get(Column.SKU)).isEqualTo("A \"1\"; x\ny");
            assertThat(row.get(Column.STOCK)).isEqualTo("3");
            assertThat(row.has(Column.NAME)).isFalse();
        });
    }

    @Test
    void says_what_is_wrong_with_a_file() {
        assertThatThrownBy(() -> read("Tên sản phẩm;Mô tả\nA;B".getBytes(UTF_8)))
                .isInstanceOfSatisfying(Unreadable.class, file -> {
                    assertThat(file.code()).isEqualTo("catalog.columns-missing");
                    assertThat(file.detail()).contains("Giá bán (đồng)").doesNotContain("Mô tả,");
                });
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xC3, (byte) 0x28}))
                .isInstanceOfSatisfying(
                        Unreadable.class, file -> assertThat(file.code()).isEqualTo("catalog.file-not-utf8"));
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 5}))
                .isInstanceOfSatisfying(
                        Unreadable.class, file -> assertThat(file.code()).isEqualTo("catalog.file-unreadable"));
        assertThatThrownBy(() -> read(new byte[0]))
                .isInstanceOfSatisfying(
                        Unreadable.class, file -> assertThat(file.code()).isEqualTo("catalog.file-empty"));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void the_template_is_read_back_as_an_empty_file(FileKind kind) {
        assertThat(read(written(out -> Template.write(kind, out)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void what_is_written_is_read_back(FileKind kind) {
        var content = written(out -> {
            try (var writer = SheetWriter.open(kind, out, List.of("Mã hàng (SKU)", "Tồn kho"), List.of(10, 10))) {
                writer.row(List.of("=1+1", 1500));
                writer.row(List.of("Đ;\"x\"\nb", new BigDecimal("0.500")));
            }
        });
        assertThat(read(content).stream().map(row -> row.get(Column.SKU) + "|" + row.get(Column.STOCK)))
                .containsExactly("=1+1|1500", "Đ;\"x\"\nb|0,5");
    }

    interface Writing {
        void to(OutputStream out);
    }

    static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static List<SheetRow> read(byte[] content) {
        var rows = new ArrayList<SheetRow>();
        SheetReader.read(content, rows::add);
        return rows;
    }
}
