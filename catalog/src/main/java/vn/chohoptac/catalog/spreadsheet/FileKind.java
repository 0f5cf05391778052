package vn.chohoptac.catalog.spreadsheet;

/** The files the market reads and writes. */
public enum FileKind {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv; charset=UTF-8");

    private final String extension;
    private final String mediaType;

    FileKind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By content, whatever the file is called: XLSX is a ZIP archive, the rest is read as CSV. */
    public static FileKind of(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' ? XLSX : CSV;
    }
}
