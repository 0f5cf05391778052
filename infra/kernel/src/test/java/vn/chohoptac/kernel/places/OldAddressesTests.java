package vn.chohoptac.kernel.places;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chohoptac.kernel.places.Understanding.Form;

class OldAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thị trấn Đăk Hà, huyện Đăk Hà, Kon Tum",
                "thi tran dak ha, huyen dak ha, tinh kon tum",
                "TT. Đắk Hà, H. Đắk Hà, Kontum",
                "TT Đak Hà - H Đak Hà - Kon Tum - Việt Nam",
                "Đăk Hà, Đăk Hà, Kon Tum",
                "thi tran dak ha huyen dak ha kon tum",
                "12 Hùng Vương, thị trấn Đăk Hà, huyện Đăk Hà, tỉnh Kon Tum",
                "Thôn 5, xã Hà Mòn, huyện Đăk Hà, Kon Tum",
                "Xã Hà Mòn, Kon Tum",
                "Xã Đăk Hà, Quảng Ngãi",
                "xa dak ha, quang ngai"
            })
    void understands_dak_ha_however_it_is_written(String address) {
        var understood = OldAddresses.understand(address);
        assertThat(understood.candidates()).extracting(Commune::code).containsExactly("23500");
        assertThat(understood.certain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phường Bến Nghé, quận 1, TP.HCM",
                "P. Bến Nghé, Q.1, TPHCM",
                "P Bến Nghé, Q1, Hồ Chí Minh",
                "ben nghe, quan 1, sai gon"
            })
    void understands_a_ward_of_the_big_city(String address) {
        var understood = OldAddresses.understand(address);
        assertThat(understood.candidates()).extracting(Commune::fullName).containsExactly("Phường Sài Gòn");
        assertThat(understood.heard()).isEqualTo("Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh");
    }

    @Test
    void keeps_the_street() {
        var understood = OldAddresses.understand("339 Phan Chu Trinh, phường Quyết Thắng, TP. Kon Tum, Kon Tum");
        assertThat(understood.street()).isEqualTo("339 Phan Chu Trinh");
        assertThat(understood.commune()).get().extracting(Commune::fullName).isEqualTo("Phường Kon Tum");
        assertThat(understood.form()).isEqualTo(Form.OLD);
    }

    @Test
    void asks_where_an_old_commune_was_split() {
        var understood = OldAddresses.understand("Thành phố Hà Nội", "Quận Ba Đình", "Phường Cống Vị");
        assertThat(understood.candidates())
                .hasSizeGreaterThan(1)
                .extracting(Commune::code)
                .contains("00025");
        assertThat(understood.certain()).isFalse();
        assertThat(understood.commune()).isEmpty();
    }

    @Test
    void every_old_commune_leads_to_what_it_became_and_only_the_471_split_ones_are_asked_about() {
        var provinces = PlaceFiles.oldProvinces().stream()
                .collect(toMap(PlaceFiles.OldProvince::code, PlaceFiles.OldProvince::fullName));
        int asked = 0;
        for (var old : PlaceFiles.oldCommunes()) {
            var understood = OldAddresses.understand(provinces.get(old.provinceCode()), old.district(), old.name());
            assertThat(understood.candidates())
                    .as(old.toString())
                    .extracting(Commune::code)
                    .containsExactlyInAnyOrderElementsOf(old.becameCodes());
            asked += understood.certain() ? 0 : 1;
        }
        assertThat(asked).isEqualTo(471);
    }

    @Test
    void every_address_of_today_is_understood_as_itself() {
        var places = Places.current();
        for (var province : places.provinces()) {
            for (var commune : places.communes(province.code())) {
                var address = "Số 7, " + commune.fullName() + ", " + province.fullName();
                var understood = OldAddresses.understand(address);
                assertThat(understood.commune()).as(address).contains(commune);
                assertThat(understood.form()).as(address).isEqualTo(Form.NEW);
                assertThat(understood.street()).as(address).isEqualTo("Số 7");
            }
        }
    }

    @Test
    void reads_old_bac_giang_as_part_of_bac_ninh() {
        var understood = OldAddresses.understand("phường Thọ Xương, thành phố Bắc Giang, tỉnh Bắc Giang");
        assertThat(understood.commune()).get().extracting(Commune::provinceCode).isEqualTo("24");
        assertThat(understood.province()).extracting(Province::name).isEqualTo("Bắc Ninh");
    }

    @Test
    void prefers_the_commune_of_today_when_no_district_is_named() {
        var understood = OldAddresses.understand("Xã Tân Thành, Lâm Đồng");
        assertThat(understood.commune()).get().extracting(Commune::code).isEqualTo("23143");
        assertThat(understood.form()).isEqualTo(Form.NEW);
    }

    @Test
    void understands_a_district_under_the_name_of_the_merged_province_and_islands_without_communes() {
        assertThat(OldAddresses.understand("xã Thuận Quý, huyện Hàm Thuận Nam, Lâm Đồng")
                        .commune())
                .get()
                .extracting(Commune::code)
                .isEqualTo("23143");
        assertThat(OldAddresses.understand("Huyện Côn Đảo, Bà Rịa - Vũng Tàu").commune())
                .get()
                .extracting(Commune::fullName)
                .isEqualTo("Đặc khu Côn Đảo");
        assertThat(OldAddresses.understand("huyện Hoàng Sa, Đà Nẵng").commune())
                .get()
                .extracting(Commune::fullName)
                .isEqualTo("Đặc khu Hoàng Sa");
        assertThat(OldAddresses.understand("phường Vỹ Dạ, thành phố Huế, Thừa Thiên Huế")
                        .candidates())
                .isNotEmpty()
                .allMatch(commune -> commune.provinceCode().equals("46"));
    }

    @Test
    void offers_all_communes_of_a_district_when_the_commune_is_missing() {
        var understood = OldAddresses.understand("huyện Đăk Hà, Kon Tum");
        assertThat(understood.candidates()).hasSize(5);
        assertThat(understood.certain()).isFalse();
    }

    @Test
    void is_never_certain_without_province_and_district() {
        var understood = OldAddresses.understand("phường Tân An");
        assertThat(understood.candidates()).hasSizeGreaterThan(1);
        assertThat(understood.certain()).isFalse();
    }

    @Test
    void admits_what_it_does_not_know() {
        for (var nothing : List.of("", "  ,, ", "gửi cho em nhé", "!!!")) {
            var understood = OldAddresses.understand(nothing);
            assertThat(understood.candidates()).as(nothing).isEmpty();
            assertThat(understood.form()).isEqualTo(Form.UNKNOWN);
        }
        var province = OldAddresses.understand("đâu đó ở Lâm Đồng");
        assertThat(province.certain()).isFalse();
        assertThat(province.province()).extracting(Province::name).isEqualTo("Lâm Đồng");
    }
}
