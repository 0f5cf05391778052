package vn.chohoptac.storefront.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;

/** Holds the sample files against the rules for sample data (infra/docs/sample-data.md). */
class SampleFilesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Map<String, String>> cooperatives = read("hop-tac-xa.csv");
    private final List<Map<String, String>> packs = read("san-pham.csv");
    private final List<Map<String, String>> products =
            packs.stream().filter(row -> !row.get("Tên sản phẩm").isEmpty()).toList();
    private final List<Map<String, String>> recognitions = read("cong-nhan.csv");
    private final List<Map<String, String>> certificates = read("chung-nhan.csv");
    private final List<Map<String, String>> demand = read("nhu-cau.csv");
    private final List<Map<String, String>> buyers = read("nguoi-mua.csv");
    private final Map<String, Map<String, String>> cooperativeByCode = byKey(cooperatives, "mã");

    @Test
    void has_enough_cooperatives_and_products_over_all_ocop_sets() {
        assertThat(cooperatives).hasSizeGreaterThanOrEqualTo(62);
        assertThat(products).hasSizeGreaterThanOrEqualTo(320);
        assertThat(column(products, "Bộ sản phẩm OCOP").stream()
                        .map(Integer::valueOf)
                        .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 26).boxed().toList());
        assertThat(fictional().map(row -> row.get("mã tỉnh")).collect(toSet())).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void codes_and_names_are_unique() {
        assertThat(column(cooperatives, "mã")).doesNotHaveDuplicates();
        assertThat(column(cooperatives, "tên")).doesNotHaveDuplicates();
        assertThat(column(packs, "Mã hàng (SKU)")).doesNotHaveDuplicates();
        assertThat(column(products, "Mã sản phẩm")).doesNotHaveDuplicates();
        assertThat(column(products, "Tên sản phẩm")).doesNotHaveDuplicates();
        assertThat(column(recognitions, "số quyết định")).doesNotHaveDuplicates();
        assertThat(column(certificates, "số")).doesNotHaveDuplicates();
        assertThat(column(cooperatives, "mã số thuế").stream().filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void fictional_cooperatives_say_so_in_their_names_and_real_ones_never() {
        assertThat(cooperatives)
                .allSatisfy(row -> assertThat(row.get("tên").contains("mẫu"))
                        .isEqualTo(row.get("loại").equals("mau")));
        assertThat(column(cooperatives, "loại")).containsOnly("that", "mau");
        assertThat(column(cooperatives, "mã"))
                .doesNotContain("LD-01", "LD-09", "LC-01", "LC-04", "KT-08", "KT-09", "QG-01");
    }

    @Test
    void nothing_is_invented_on_a_real_name() {
        assertThat(List.of(recognitions, certificates, demand))
                .allSatisfy(rows -> assertThat(column(rows, "mã HTX"))
                        .allMatch(
                                code -> cooperativeByCode.get(code).get("loại").equals("mau")));
        assertThat(real()).allSatisfy(row -> {
            assertThat(row.get("năm thành lập")).isEmpty();
            assertThat(row.get("thành viên")).isEmpty();
            assertThat(row.get("nguồn")).isNotEmpty();
        });
        assertThat(products)
                .filteredOn(row ->
                        cooperativeByCode.get(row.get("Mã HTX")).get("loại").equals("that"))
                .isNotEmpty()
                .allMatch(row -> row.get("Mô tả").contains("dữ liệu minh hoạ"));
    }

    @Test
    void supply_and_demand_is_of_fictional_parties_whose_names_say_so() {
        var organisations = read("thu-mua.csv");
        var listings = read("cung-cau.csv");
        var contracts = read("hop-dong.csv");
        assertThat(organisations).hasSize(3).allSatisfy(row -> {
            assertThat(row.get("tên")).contains("mẫu", "hư cấu");
            assertThat(PhoneNumber.read(row.get("điện thoại"))).isPresent();
            assertThat(row.get("mã số thuế")).matches("99\\d{8}");
        });
        assertThat(listings).hasSize(12);
        assertThat(contracts).hasSize(2).anyMatch(row -> row.get("mã HTX").contains(";"));
        var known = new HashSet<>(column(organisations, "mã"));
        fictional().forEach(row -> known.add(row.get("mã")));
        assertThat(known).containsAll(column(listings, "ai đăng"));
        assertThat(contracts)
                .allSatisfy(row -> assertThat(known).contains(row.get("mã HTX").split(";")));
        assertThat(column(read("dot-giao.csv"), "giao trước ngày")).contains("").hasSizeGreaterThan(4);
    }

    @Test
    void opportunities_are_fictional_and_say_so() {
        var opportunities = read("co-hoi.csv");
        assertThat(column(opportunities, "loại")).contains("EVENT", "NOTICE", "WARNING");
        var known = fictional().map(row -> row.get("mã")).collect(toSet());
        assertThat(opportunities).allSatisfy(row -> {
            assertThat(row.get("tên")).contains("mẫu", "hư cấu");
            assertThat(row.get("đơn vị")).contains("mẫu", "hư cấu");
            assertThat(known)
                    .containsAll(Stream.of(row.get("HTX quan tâm").split(";"))
                            .filter(code -> !code.isEmpty())
                            .toList());
        });
    }

    @Test
    void only_sellers_have_products_and_every_seller_has_what_selling_needs() {
        var sellers = cooperatives.stream()
                .filter(row -> row.get("bán hàng").equals("co"))
                .toList();
        assertThat(Set.copyOf(column(products, "Mã HTX"))).isEqualTo(Set.copyOf(column(sellers, "mã")));
        assertThat(sellers).allSatisfy(row -> {
            assertThat(row.get("số đăng ký")).startsWith("MAU-");
            assertThat(row.get("mã số thuế")).matches("99\\d{8}");
            assertThat(row.get("điện thoại")).matches("0590\\d{6}");
            assertThat(PhoneNumber.read(row.get("điện thoại"))).isPresent();
            assertThat(row.get("địa chỉ")).isNotEmpty();
        });
        assertThat(column(read("/payments/banks.csv"), "bin"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(Set.copyOf(column(sellers, "bin ngân hàng")));
    }

    @Test
    void places_exist_and_lie_in_their_province() {
        var places = Places.current();
        for (var rows : List.of(cooperatives, buyers)) {
            assertThat(rows).allSatisfy(row -> {
                assertThat(places.province(row.get("mã tỉnh"))).isPresent();
                if (!row.get("mã xã").isEmpty()) {
                    assertThat(places.commune(row.get("mã xã")))
                            .get()
                            .extracting(Commune::provinceCode)
                            .isEqualTo(row.get("mã tỉnh"));
                }
            });
        }
        assertThat(buyers)
                .hasSizeGreaterThan(200)
                .noneMatch(row -> row.get("mã xã").isEmpty());
    }

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

    @Test
    void there_is_one_login_for_every_role_and_one_that_buys_for_a_business() {
        var logins = read("dang-nhap.csv");
        assertThat(column(logins, "vai trò"))
                .containsExactlyInAnyOrder(
                        "SHOPPER", "SHOPPER", "DIRECTOR", "CLERK", "ACCOUNTANT", "OFFICER", "OFFICER", "ADMINISTRATOR");
        assertThat(column(read("thu-mua.csv"), "thư điện tử")).containsAnyElementsOf(column(logins, "thư điện tử"));
        assertThat(logins).allSatisfy(row -> {
            assertThat(row.get("thư điện tử")).endsWith("@mau.chohoptac.vn");
            assertThat(row.get("mật khẩu").length()).isGreaterThanOrEqualTo(12);
            var cooperative = row.get("mã HTX");
            assertThat(cooperative.isEmpty()
                            || cooperativeByCode.get(cooperative).get("loại").equals("mau"))
                    .isTrue();
        });
    }

    private Stream<Map<String, String>> fictional() {
        return cooperatives.stream().filter(row -> row.get("loại").equals("mau"));
    }

    private List<Map<String, String>> real() {
        return cooperatives.stream()
                .filter(row -> row.get("loại").equals("that"))
                .toList();
    }

    private static Stream<LocalDate> until(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> LocalDate.parse(row.get(column)));
    }

    private static List<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.get(name), name))
                .toList();
    }

    private static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows, String key) {
        return rows.stream().collect(toMap(row -> row.get(key), Function.identity()));
    }

    private static List<Map<String, String>> read(String file) {
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

    private static List<String> cells(String line) {
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
