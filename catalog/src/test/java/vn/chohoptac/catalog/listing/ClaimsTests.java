package vn.chohoptac.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cao sâm chữa khỏi đau khớp",
                "Trà ĐẶC TRỊ mất ngủ",
                "Tinh dầu điều trị viêm xoang",
                "tra dac tri mat ngu",
                "Rượu thuốc trị bệnh xương khớp",
                "This tea cures diabetes",
                "Remedy for cancer",
                "\u0110a\u0323\u0306c tri\u0323 mất ngủ"
            })
    void finds_promises_to_heal(String text) {
        assertThat(Claims.treatmentIn(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sản phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh.",
                "Cà phê rang mộc, đắc trí người pha",
                "Thịt hun khói, cured with salt for ten days",
                "Giá trị dinh dưỡng cao",
                "Trà xanh thơm dịu, hợp mọi người"
            })
    void lets_the_disclaimer_and_innocent_words_pass(String text) {
        assertThat(Claims.treatmentIn(text)).isEmpty();
    }

    @Test
    void is_closed_to_pesticides_but_not_to_goods_grown_without_them() {
        assertThat(Claims.closedGoodsIn("Thuốc trừ sâu sinh học")).contains("thuốc trừ sâu");
        assertThat(Claims.closedGoodsIn("Phân bón lá")).isPresent();
        assertThat(Claims.closedGoodsIn("Rau cải không thuốc trừ sâu")).isEmpty();
        assertThat(Claims.closedGoodsIn("Rau cải ngọt")).isEmpty();
    }

    @Test
    void knows_what_a_name_claims() {
        assertThat(Claims.provableIn("Gạo hữu cơ OCOP Điện Biên"))
                .containsExactlyInAnyOrder(Claims.Provable.ORGANIC, Claims.Provable.OCOP);
        assertThat(Claims.provableIn("Mật ong 4 sao")).containsExactly(Claims.Provable.OCOP);
        assertThat(Claims.provableIn("Rau VietGAP")).containsExactly(Claims.Provable.VIETGAP);
        assertThat(Claims.provableIn("Organic green tea")).containsExactly(Claims.Provable.ORGANIC);
        assertThat(Claims.provableIn("Cà phê bột")).isEmpty();
    }
}
