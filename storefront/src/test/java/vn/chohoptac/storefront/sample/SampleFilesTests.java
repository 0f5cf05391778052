package vn.chohoptac.storefront.sample;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.support.Addresses;

/** Holds the sample files against the rules for sample data (infra/docs/sample-data.md). */
class SampleFilesTests extends SampleRows {

    private static final Pattern CLAIM =
            Pattern.compile("(?iU)\\b(ocop|\\d sao|chứng nhận|vietgap|globalgap|haccp|iso)\\b");

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
        assertThat(List.of(recognitions, certificates, demand, read("gian-hang.csv")))
                .allSatisfy(rows -> assertThat(column(rows, "mã HTX"))
                        .allMatch(
                                code -> cooperativeByCode.get(code).get("loại").equals("mau")));
        assertThat(real()).hasSize(27).allSatisfy(row -> {
            assertThat(row.get("năm thành lập")).isEmpty();
            assertThat(row.get("thành viên")).isEmpty();
            assertThat(row.get("nguồn")).isNotEmpty();
        });
        assertThat(goodsOfRealNames()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("Mô tả")).contains("dữ liệu minh hoạ").doesNotContainPattern(CLAIM);
            assertThat(row.get("Tên sản phẩm")).doesNotContainPattern(CLAIM);
        });
    }

    /** ADR 0025: the particulars without which nobody sells, and they are known by the registration number. */
    @Test
    void what_a_real_seller_bears_besides_is_marked_as_made_up_and_the_others_bear_nothing() {
        assertThat(real()).allSatisfy(row -> {
            boolean sells = row.get("bán hàng").equals("co");
            assertThat(row.get("số đăng ký")).isEqualTo(sells ? "MAU-" + row.get("mã") : "");
            assertThat(row.get("mã số thuế")).matches(sells ? "99\\d{8}" : "");
            assertThat(row.get("địa chỉ")).isEqualTo(sells ? "Địa chỉ minh hoạ" : "");
            assertThat(row.get("bin ngân hàng")).isEqualTo(sells ? "999999" : "");
            assertThat(row.get("điện thoại")).matches(sells ? "0590\\d{6}" : "");
            assertThat(row.get("nguồn").contains("số đăng ký, mã số thuế, tài khoản là dữ liệu minh hoạ"))
                    .isEqualTo(sells);
        });
    }

    @Test
    void a_real_name_stays_at_its_province_unless_the_documents_are_sure_of_the_commune() {
        assertThat(fictional()).allMatch(row -> row.get("độ chắc của nơi").isEmpty());
        assertThat(real()).anyMatch(row -> !row.get("mã xã").isEmpty()).allSatisfy(row -> {
            assertThat(row.get("độ chắc của nơi")).matches("(high|medium|low)\\b.*");
            assertThat(row.get("mã xã").isEmpty() || row.get("độ chắc của nơi").equals("high"))
                    .as(row.get("mã"))
                    .isTrue();
        });
        assertThat(goodsOfRealNames()).allSatisfy(row -> {
            var seller = cooperativeByCode.get(row.get("Mã HTX"));
            assertThat(row.get("Xuất xứ"))
                    .isEqualToIgnoringCase(Addresses.oneLine(null, seller.get("mã xã"), seller.get("mã tỉnh")));
        });
    }

    private List<Map<String, String>> goodsOfRealNames() {
        return products.stream()
                .filter(row ->
                        cooperativeByCode.get(row.get("Mã HTX")).get("loại").equals("that"))
                .toList();
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
}
