package vn.chohoptac.storefront.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SampleGoodsFilesTests extends SampleRows {

    @Test
    void every_pack_can_be_bought_and_weighed() {
        assertThat(packs).allSatisfy(row -> {
            assertThat(Integer.parseInt(row.get("Giá bán (đồng)"))).isBetween(10_000, 10_000_000);
            assertThat(row.get("Lượng mỗi gói")).matches("\\d+(,\\d{1,3})?");
            assertThat(row.get("Đơn vị"))
                    .isIn(
                            "g", "kg", "ml", "l", "m", "cái", "con", "quả", "cây", "bó", "bộ", "hộp", "túi", "gói",
                            "người", "đêm");
            assertThat(row.get("Quy cách")).isNotBlank();
            assertThat(row.get("Quy cách tiếng Anh")).isNotBlank();
        });
        var services = products.stream()
                .filter(row -> row.get("Bộ sản phẩm OCOP").equals("26"))
                .map(row -> row.get("Mã sản phẩm"))
                .collect(toSet());
        assertThat(packs)
                .allSatisfy(row -> assertThat(row.get("Khối lượng gửi (g)").equals("0"))
                        .isEqualTo(services.contains(row.get("Mã sản phẩm"))));
        assertThat(packs.stream()
                        .collect(groupingBy(row -> row.get("Mã sản phẩm")))
                        .values())
                .allSatisfy(ofOne -> assertThat(ofOne).hasSizeBetween(1, 3));
    }

    @Test
    void texts_are_complete_in_both_languages_and_promise_no_healing() {
        assertThat(products).allSatisfy(row -> {
            for (var name :
                    List.of("Tên sản phẩm", "Tên tiếng Anh", "Mô tả", "Mô tả tiếng Anh", "Xuất xứ", "Giá đã gồm")) {
                assertThat(row.get(name)).as(name).isNotBlank();
            }
            assertThat(row.get("Mô tả").length()).isGreaterThanOrEqualTo(60);
            assertThat(row.get("Mô tả").replace("không phải là thuốc", ""))
                    .doesNotContainIgnoringCase("chữa")
                    .doesNotContainIgnoringCase("điều trị")
                    .doesNotContainIgnoringCase("đặc trị");
            assertThat(row.get("Thành phần").isEmpty())
                    .isEqualTo(row.get("Thành phần tiếng Anh").isEmpty());
        });
        assertThat(column(products, "Mô tả")).doesNotHaveDuplicates();
        for (var rows : List.of(cooperatives, packs, buyers)) {
            assertThat(rows.stream().flatMap(row -> row.values().stream()))
                    .allMatch(cell -> Normalizer.isNormalized(cell, Normalizer.Form.NFC));
        }
    }

    @Test
    void alcohol_names_its_strength() {
        assertThat(products)
                .filteredOn(row -> List.of("14", "15").contains(row.get("Bộ sản phẩm OCOP")))
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(row -> row.get("Quy cách").contains("% vol"));
    }

    @Test
    void every_product_has_a_picture_and_no_picture_lies_idle() throws IOException {
        var used = new TreeSet<>(column(products, "Ảnh"));
        for (var picture : used) {
            try (var stream =
                    Objects.requireNonNull(getClass().getResourceAsStream("/sample/pictures/" + picture), picture)) {
                var bytes = stream.readAllBytes();
                assertThat(bytes.length).as(picture).isLessThan(25_000);
                assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth())
                        .isEqualTo(256);
            }
        }
        var folder = Objects.requireNonNull(getClass().getResource("/sample/pictures"));
        try (var files = Files.list(Path.of(URI.create(folder.toString())))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void recognitions_last_thirty_six_months_and_some_have_lapsed() {
        var known = Set.copyOf(column(products, "Mã sản phẩm"));
        assertThat(recognitions).allSatisfy(row -> {
            var decided = LocalDate.parse(row.get("ngày quyết định"));
            assertThat(known).contains(row.get("mã sản phẩm"));
            assertThat(decided).isBeforeOrEqualTo(TODAY);
            assertThat(LocalDate.parse(row.get("hiệu lực trước ngày"))).isEqualTo(decided.plusMonths(36));
            assertThat(row.get("số quyết định")).startsWith("MẪU-");
            var stars = row.get("số sao");
            boolean district = stars.equals("3") && decided.isBefore(LocalDate.of(2025, 7, 6));
            assertThat(row.get("cấp")).isEqualTo(stars.equals("5") ? "bo" : district ? "huyen" : "tinh");
        });
        assertThat(column(recognitions, "số sao")).containsOnly("3", "4", "5");
        assertThat(until(recognitions, "hiệu lực trước ngày").filter(day -> !day.isAfter(TODAY)))
                .hasSizeGreaterThan(10);
        assertThat(until(recognitions, "hiệu lực trước ngày")
                        .filter(day -> day.isAfter(TODAY) && day.isBefore(TODAY.plusMonths(3))))
                .hasSizeGreaterThan(4);
        assertThat(until(recognitions, "hiệu lực trước ngày").filter(day -> day.isAfter(TODAY)))
                .hasSizeGreaterThan(200);
    }

    @Test
    void certificates_are_marked_as_samples_and_mostly_valid() {
        assertThat(certificates).hasSizeGreaterThan(150).allSatisfy(row -> {
            assertThat(row.get("số")).startsWith("MẪU-");
            assertThat(LocalDate.parse(row.get("từ ngày"))).isBefore(LocalDate.parse(row.get("đến ngày")));
        });
        assertThat(until(certificates, "đến ngày").filter(day -> day.isBefore(TODAY)))
                .hasSizeBetween(5, 40);
    }

    @Test
    void demand_covers_every_fictional_product_that_can_be_ordered() {
        var orderable = products.stream()
                .filter(row -> !row.get("Bộ sản phẩm OCOP").equals("26"))
                .filter(row ->
                        cooperativeByCode.get(row.get("Mã HTX")).get("loại").equals("mau"))
                .map(row -> row.get("Mã sản phẩm"))
                .toList();
        assertThat(column(demand, "mã sản phẩm")).containsExactlyInAnyOrderElementsOf(orderable);
        assertThat(demand).allMatch(row -> Integer.parseInt(row.get("trọng số")) > 0);
    }
}
