package vn.chohoptac.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chohoptac.kernel.Money;

class VietQrTests {

    @Test
    void checks_as_crc_16_ccitt_false() {
        assertThat(VietQr.crc("123456789")).isEqualTo("29B1");
    }

    @ParameterizedTest
    @CsvSource({
        "970416, 257678859, 10000, Chuyen tien,"
            + " 00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen"
            + " tien630453E6",
        "970436, 1017595600, 180000, DH1234 HTX,"
            + " 00020101021238540010A00000072701240006970436011010175956000208QRIBFTTA530370454061800005802VN62140810DH1234"
            + " HTX6304A877",
        "970405, 3900205123456, 54000, HTXVN DH00012345,"
            + " 00020101021238570010A00000072701270006970405011339002051234560208QRIBFTTA53037045405540005802VN62200816HTXVN"
            + " DH000123456304FFEE"
    })
    void writes_what_other_implementations_write(
            String bin, String account, long amount, String purpose, String expected) {
        assertThat(VietQr.payload(bin, account, Money.vnd(amount), purpose)).isEqualTo(expected);
    }

    @Test
    void closes_with_the_check_of_all_before_it() {
        var payload = VietQr.payload("970436", "1017595600", Money.vnd(180_000), "H7KX2M4P9A01");
        assertThat(payload).endsWith(VietQr.crc(payload.substring(0, payload.length() - 4)));
        assertThat(payload).contains("5406180000").contains("62160812H7KX2M4P9A01");
    }

    @ParameterizedTest
    @CsvSource({
        "97043, 1017595600, 1000, DH1",
        "970436, 10175 95600, 1000, DH1",
        "970436, 12345678901234567890, 1000, DH1",
        "970436, 1017595600, 0, DH1",
        "970436, 1017595600, 10000000000000, DH1",
        "970436, 1017595600, 1000, Đơn hàng",
        "970436, 1017595600, 1000, ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "970436, 1017595600, 1000, DH-1"
    })
    void refuses_what_a_bank_would_not_read(String bin, String account, long amount, String purpose) {
        assertThatThrownBy(() -> VietQr.payload(bin, account, Money.vnd(amount), purpose))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
