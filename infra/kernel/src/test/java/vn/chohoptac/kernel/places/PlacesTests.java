package vn.chohoptac.kernel.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chohoptac.kernel.VietnameseText;

class PlacesTests {

    private final Places places = Places.current();

    @Test
    void has_thirty_four_provinces_and_3321_communes_of_which_thirteen_are_special_zones() {
        var communes = places.provinces().stream()
                .flatMap(province -> places.communes(province.code()).stream())
                .toList();
        assertThat(places.provinces()).hasSize(34);
        assertThat(communes).hasSize(3321);
        assertThat(communes)
                .filteredOn(commune -> commune.fullName().startsWith("Xã "))
                .hasSize(2611);
        assertThat(communes)
                .filteredOn(commune -> commune.fullName().startsWith("Phường "))
                .hasSize(697);
        assertThat(communes)
                .filteredOn(commune -> commune.fullName().startsWith("Đặc khu "))
                .hasSize(13);
        assertThat(places.regions()).hasSize(6);
        assertThat(places.provinces())
                .allSatisfy(province -> assertThat(places.regions())
                        .anyMatch(region -> region.code().equals(province.regionCode())));
    }

    @Test
    void orders_provinces_as_a_vietnamese_dictionary_does() {
        assertThat(places.provinces())
                .extracting(Province::name)
                .containsSubsequence(
                        "An Giang",
                        "Cà Mau",
                        "Cao Bằng",
                        "Đà Nẵng",
                        "Đắk Lắk",
                        "Điện Biên",
                        "Đồng Nai",
                        "Gia Lai",
                        "Hà Nội",
                        "Vĩnh Long");
    }

    @Test
    void takes_a_code_in_the_meaning_of_its_version() {
        assertThat(places.province("24")).get().extracting(Province::name).isEqualTo("Bắc Ninh");
        assertThat(places.province(Places.OLD_VERSION, "24"))
                .get()
                .extracting(Province::name)
                .isEqualTo("Bắc Ninh");
        assertThat(places.province("15")).get().extracting(Province::name).isEqualTo("Lào Cai");
        assertThat(places.province(Places.OLD_VERSION, "27"))
                .get()
                .extracting(Province::code)
                .isEqualTo("24");
        assertThat(places.province("27")).isEmpty();
        assertThat(places.province(Places.OLD_VERSION, "62"))
                .get()
                .extracting(Province::name)
                .isEqualTo("Quảng Ngãi");
        assertThat(places.province("2019", "24")).isEmpty();
    }

    @Test
    void shows_hoang_sa_in_da_nang_and_truong_sa_in_khanh_hoa() {
        assertThat(places.searchCommunes("Hoàng Sa", 3))
                .extracting(places::describe)
                .contains("Đặc khu Hoàng Sa, Đà Nẵng");
        assertThat(places.searchCommunes("truong sa", 3))
                .extracting(places::describe)
                .contains("Đặc khu Trường Sa, Khánh Hòa");
        assertThat(places.communes("48")).extracting(Commune::fullName).contains("Đặc khu Hoàng Sa");
        assertThat(places.communes("56")).extracting(Commune::fullName).contains("Đặc khu Trường Sa");
    }

    @Test
    void finds_a_province_by_slug_or_by_any_way_of_writing_its_name() {
        for (var written : List.of("lam-dong", "Lâm Đồng", "lam dong", "Tỉnh Lâm Đồng", "LÂM ĐỒNG", "tinh-lam-dong")) {
            assertThat(places.provinceBySlugOrName(written))
                    .as(written)
                    .get()
                    .extracting(Province::code)
                    .isEqualTo("68");
        }
        assertThat(places.provinceBySlugOrName("TP. Hồ Chí Minh"))
                .get()
                .extracting(Province::code)
                .isEqualTo("79");
        assertThat(places.provinceBySlugOrName("Dak Lak"))
                .get()
                .extracting(Province::code)
                .isEqualTo("66");
        assertThat(places.provinceBySlugOrName("Thanh Hoá"))
                .get()
                .extracting(Province::code)
                .isEqualTo("38");
        assertThat(places.provinceBySlugOrName("Kon Tum")).isEmpty();
    }

    @Test
    void finds_all_ten_tan_an_and_tells_them_apart_by_province() {
        var found = places.searchCommunes("tan an", 10);
        assertThat(found).hasSize(10).allMatch(commune -> commune.name().equals("Tân An"));
        assertThat(found).extracting(places::describe).doesNotHaveDuplicates();
        assertThat(places.searchCommunes("tân an tây ninh", 5).getFirst().code())
                .isEqualTo("27712");
        assertThat(places.searchCommunes("80", "phường tân an", 5).getFirst().code())
                .isEqualTo("27712");
    }

    @Test
    void puts_the_name_with_the_typed_marks_first() {
        assertThat(places.searchCommunes("Tân Ân", 5).getFirst().name()).isEqualTo("Tân Ân");
        assertThat(places.searchCommunes("Tân An", 10))
                .allMatch(commune -> commune.name().equals("Tân An"));
        assertThat(places.searchCommunes("Cổ Đô", 5).getFirst().name()).isEqualTo("Cổ Đô");
        assertThat(places.searchCommunes("Cờ Đỏ", 5).getFirst().name()).isEqualTo("Cờ Đỏ");
        assertThat(places.searchCommunes("Tân Hòa", 5))
                .extracting(Commune::name)
                .first()
                .isIn("Tân Hòa", "Tân Hoà");
    }

    @Test
    void finds_while_the_name_is_still_being_typed_and_under_its_old_names() {
        assertThat(places.searchCommunes("51", "dak h", 5))
                .extracting(Commune::fullName)
                .contains("Xã Đăk Hà");
        assertThat(places.searchCommunes("51", "đắk hà", 5).getFirst().fullName())
                .isEqualTo("Xã Đăk Hà");
        assertThat(places.searchCommunes("68", "Thuận Quý", 3))
                .extracting(Commune::fullName)
                .containsExactly("Xã Tân Thành");
        assertThat(places.searchCommunes("51", "kontum", 3).getFirst().fullName())
                .isEqualTo("Phường Kon Tum");
        assertThat(places.searchCommunes("", 5)).isEmpty();
        assertThat(places.searchCommunes("không đâu cả", 5)).isEmpty();
    }

    @Test
    void every_commune_is_found_by_its_name_with_and_without_marks_and_lies_in_a_known_province() {
        for (var province : places.provinces()) {
            for (var commune : places.communes(province.code())) {
                var unmarked = VietnameseText.fold(commune.fullName());
                assertThat(places.searchCommunes(province.code(), commune.fullName(), 200))
                        .contains(commune);
                assertThat(places.searchCommunes(province.code(), unmarked, 200))
                        .contains(commune);
            }
        }
    }
}
