package vn.chohoptac.catalog.spreadsheet;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.VietnameseText;

/**
 * The columns of the files, in their order. A heading is recognised whatever its marks, case and punctuation.
 *
 * @see #field() the path of the product's field a column fills
 */
enum Column {
    OWN_CODE("Mã sản phẩm", "ownCode", 16),
    NAME("Tên sản phẩm", "name.vi", 36),
    NAME_EN("Tên tiếng Anh", "name.en", 30),
    OCOP_SET("Bộ sản phẩm OCOP", "ocopSet", 22),
    DESCRIPTION("Mô tả", "description.vi", 50),
    DESCRIPTION_EN("Mô tả tiếng Anh", "description.en", 40),
    ORIGIN("Xuất xứ", "origin.vi", 28),
    INGREDIENTS("Thành phần", "ingredients.vi", 28),
    SHELF_LIFE("Hạn sử dụng", "shelfLife.vi", 18),
    STORAGE("Bảo quản", "storage.vi", 24),
    PRICE_INCLUDES("Giá đã gồm", "priceIncludes.vi", 22),
    FORM("Hình thức bán", "form", 14),
    SEASON("Mùa vụ", "season", 20),
    PICTURES("Ảnh", "pictures", 24),
    SKU("Mã hàng (SKU)", "packs[0].sku", 18),
    PACK("Quy cách", "packs[0].name.vi", 22),
    PACK_EN("Quy cách tiếng Anh", "packs[0].name.en", 22),
    QUANTITY("Lượng mỗi gói", "packs[0].content", 14),
    UNIT("Đơn vị", "packs[0].content.unit", 10),
    PRICE("Giá bán (đồng)", "packs[0].price", 16),
    WEIGHT("Khối lượng gửi (g)", "packs[0].weightGrams", 18),
    STOCK("Tồn kho", "stock", 10),
    STATE("Trạng thái", "state", 14);

    /** Without one of these a file of products says too little; a file with none but SKU and stock is one of stock. */
    static final Column[] REQUIRED = {NAME, OCOP_SET, DESCRIPTION, ORIGIN, PACK, QUANTITY, UNIT, PRICE, WEIGHT};

    static final String REASON_HEADING = "Lý do";

    private final String heading;
    private final String field;
    private final int width;

    Column(String heading, String field, int width) {
        this.heading = heading;
        this.field = field;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    String field() {
        return field;
    }

    /** In characters, for sheets. */
    int width() {
        return width;
    }

    /** Whether it says something of the pack rather than of the product. */
    boolean ofPack() {
        return field.startsWith("packs[0]") || this == STOCK;
    }

    static Optional<Column> byHeading(@Nullable String heading) {
        var key = key(heading == null ? "" : heading);
        return Stream.of(values())
                .filter(column -> key(column.heading).equals(key))
                .findFirst();
    }

    /** The column that fills the field, the name's for fields without one. */
    static Column byField(String field) {
        var plain = field.startsWith("packs[") ? "packs[0]" + field.substring(field.indexOf(']') + 1) : field;
        return Stream.of(values())
                .filter(column -> column.field.equals(plain))
                .findFirst()
                .orElse(plain.startsWith("packs") ? PACK : NAME);
    }

    private static String key(String heading) {
        return VietnameseText.slug(heading).replace("-", "");
    }
}
