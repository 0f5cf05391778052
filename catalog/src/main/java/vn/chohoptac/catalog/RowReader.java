package vn.chohoptac.catalog;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.Uuids;

/** Turns rows of the module's tables into the records readers get. */
final class RowReader {

    private final OcopCatalogue ocop;

    RowReader(OcopCatalogue ocop) {
        this.ocop = ocop;
    }

    /** A pack and whose it is. */
    record PackRow(ProductId product, Pack pack) {}

    /** A recognition or a certificate (one of the two) and whose it is. */
    record MarkRow(
            ProductId product,
            @Nullable RecognitionView recognition,
            @Nullable CertificateView certificate) {}

    /** A product without its packs, recognitions and certificates. */
    ProductFacts product(ResultSet row, int number) throws SQLException {
        var snapshot = new ProductSnapshot(
                productId(row, "id"),
                row.getString("slug"),
                required(row, "name"),
                required(row, "description"),
                ocop.set(row.getInt("ocop_set")),
                ProductForm.valueOf(row.getString("form")),
                season(row),
                required(row, "origin"),
                text(row, "ingredients"),
                text(row, "shelf_life"),
                text(row, "storage"),
                text(row, "price_includes"),
                List.of(),
                List.of(),
                List.of(),
                pictures(row),
                cooperative(row),
                row.getBigDecimal("sold").longValue(),
                false,
                instant(row, "published_at"),
                instant(row, "suspended_from"));
        return new ProductFacts(
                snapshot,
                row.getBoolean("discarded"),
                ProductState.valueOf(row.getString("state")),
                row.getLong("revision"),
                row.getLong("c_revision"));
    }

    PackRow pack(ResultSet row, int number) throws SQLException {
        var pack = new Pack(
                new VariantId(Uuids.of(row.getBytes("id"))),
                row.getString("sku"),
                required(row, "name"),
                Money.vnd(row.getLong("price")),
                new Quantity(row.getBigDecimal("quantity"), unit(row)),
                row.getInt("weight_grams"));
        return new PackRow(productId(row, "product_id"), pack);
    }

    MarkRow mark(ResultSet row, int number) throws SQLException {
        var from = Objects.requireNonNull(instant(row, "valid_from"));
        var until = Objects.requireNonNull(instant(row, "valid_until"));
        var product = productId(row, "product_id");
        if (row.getBoolean("ocop")) {
            var recognition = new RecognitionView(
                    row.getInt("stars"),
                    row.getString("number"),
                    row.getObject("decision_date", LocalDate.class),
                    row.getString("issuer"),
                    from,
                    until,
                    instant(row, "revoked_at"));
            return new MarkRow(product, recognition, null);
        }
        var kind = CertificateKind.valueOf(row.getString("kind"));
        return new MarkRow(
                product,
                null,
                new CertificateView(kind, row.getString("number"), row.getString("issuer"), from, until));
    }

    Offer offer(ResultSet row, int number, Instant now) throws SQLException {
        var set = ocop.set(row.getInt("ocop_set"));
        var suspendedFrom = instant(row, "suspended_from");
        boolean sellable = row.getString("state").equals(ProductState.PUBLISHED.name())
                && !row.getBoolean("discarded")
                && !row.getBoolean("retired")
                && row.getBoolean("sells")
                && (suspendedFrom == null || now.isBefore(suspendedFrom));
        var pictures = pictures(row);
        BigDecimal quantity = new Quantity(row.getBigDecimal("quantity"), unit(row)).amount();
        return new Offer(
                row.getString("sku"),
                new VariantId(Uuids.of(row.getBytes("variant_id"))),
                productId(row, "product_id"),
                new CooperativeId(Uuids.of(row.getBytes("cooperative_id"))),
                row.getString("slug"),
                required(row, "name"),
                required(row, "pack"),
                Money.vnd(row.getLong("price")),
                row.getString("unit"),
                quantity,
                row.getInt("weight_grams"),
                row.getString("province_code"),
                set.number(),
                row.getInt("stars"),
                set.alcohol(),
                set.service(),
                sellable,
                pictures.isEmpty() ? null : pictures.getFirst());
    }

    private static ProductId productId(ResultSet row, String column) throws SQLException {
        return new ProductId(Uuids.of(row.getBytes(column)));
    }

    private static CooperativeCard cooperative(ResultSet row) throws SQLException {
        return new CooperativeCard(
                new CooperativeId(Uuids.of(row.getBytes("cooperative_id"))),
                row.getString("c_slug"),
                required(row, "c_name"),
                row.getString("c_province_code"),
                row.getBoolean("c_sample"),
                row.getBoolean("c_sells"));
    }

    private static LocalizedText required(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_vi"), row.getString(column + "_en"));
    }

    private static @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
        var vi = row.getString(column + "_vi");
        return vi == null ? null : new LocalizedText(vi, row.getString(column + "_en"));
    }

    private static @Nullable Season season(ResultSet row) throws SQLException {
        int from = row.getInt("season_from");
        return from == 0 ? null : new Season(from, row.getInt("season_to"));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Unit.ofCode(row.getString("unit")));
    }

    private static List<String> pictures(ResultSet row) throws SQLException {
        var keys = row.getString("pictures");
        return keys.isEmpty() ? List.of() : List.of(keys.split("\n"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
