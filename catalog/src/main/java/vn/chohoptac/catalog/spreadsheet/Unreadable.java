package vn.chohoptac.catalog.spreadsheet;

/** The file cannot be read as what it should be; {@link #code()} says why, {@link #detail()} where there is more to say. */
final class Unreadable extends RuntimeException {

    private final String code;
    private final String detail;

    Unreadable(String code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    String code() {
        return code;
    }

    String detail() {
        return detail;
    }
}
