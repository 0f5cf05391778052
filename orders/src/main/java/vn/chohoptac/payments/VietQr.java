package vn.chohoptac.payments;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.chohoptac.kernel.Money;

/**
 * The text of a VietQR code (EMVCo merchant-presented, NAPAS 247 transfer to an account): fields of a two-digit id, a
 * two-digit length and a value, closed by a CRC-16/CCITT-FALSE over everything before it. ASCII only.
 */
public final class VietQr {

    private static final Pattern BIN = Pattern.compile("\\d{6}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-z]{1,19}");
    private static final Pattern PURPOSE = Pattern.compile("[0-9A-Za-z ]{1,25}");
    private static final Money MOST = Money.vnd(9_999_999_999_999L);

    private VietQr() {}

    /**
     * A code for one transfer of exactly this amount.
     *
     * @param bin the bank's six digits
     * @param purpose letters, digits and spaces without marks, 1 to 25: what the bank prints beside the transfer
     * @throws IllegalArgumentException when a part cannot be written in a VietQR
     */
    public static String payload(String bin, String account, Money amount, String purpose) {
        require(BIN, bin);
        require(ACCOUNT, account);
        require(PURPOSE, purpose);
        if (!takes(amount)) {
            throw new IllegalArgumentException("A VietQR asks for 1 to 9,999,999,999,999 dong: " + amount);
        }
        var beneficiary = field("00", bin) + field("01", account);
        var napas = field("00", "A000000727") + field("01", beneficiary) + field("02", "QRIBFTTA");
        var body = field("00", "01")
                + field("01", "12")
                + field("38", napas)
                + field("53", "704")
                + field("54", Long.toString(amount.dong()))
                + field("58", "VN")
                + field("62", field("08", purpose))
                + "6304";
        return body + crc(body);
    }

    /** Whether an amount fits into a VietQR: positive, at most thirteen digits. */
    public static boolean takes(Money amount) {
        return amount.isPositive() && amount.compareTo(MOST) <= 0;
    }

    private static String field(String id, String value) {
        return id + String.format(Locale.ROOT, "%02d", value.length()) + value;
    }

    private static void require(Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("Not writable in a VietQR: \"" + value + "\"");
        }
    }

    /** CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF, not reflected; four upper-case hex digits. */
    static String crc(String text) {
        int crc = 0xFFFF;
        for (byte octet : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= (octet & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
            }
        }
        return String.format(Locale.ROOT, "%04X", crc & 0xFFFF);
    }
}
