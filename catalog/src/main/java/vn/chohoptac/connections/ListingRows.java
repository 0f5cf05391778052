package vn.chohoptac.connections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** How a listing sits in its row. */
final class ListingRows {

    private ListingRows() {}

    static ListingFacts facts(ResultSet row, int number) throws SQLException {
        return new ListingFacts(
                new ListingId(Columns.id(row, "id")),
                row.getString("code"),
                new Party(Side.valueOf(row.getString("owner_side")), Columns.id(row, "owner_id")),
                row.getString("owner_province"),
                content(row),
                ListingState.valueOf(row.getString("state")),
                Columns.instantOrNull(row, "published_at"),
                Columns.instant(row, "created_at"),
                row.getLong("version"));
    }

    private static ListingContent content(ResultSet row) throws SQLException {
        return new ListingContent(
                new LocalizedText(row.getString("title_vi"), row.getString("title_en")),
                new LocalizedText(row.getString("description_vi"), row.getString("description_en")),
                row.getInt("ocop_set"),
                new Quantity(row.getBigDecimal("amount"), Unit.valueOf(row.getString("unit"))),
                SupplyPeriod.valueOf(row.getString("period")),
                season(row),
                row.getString("quality"),
                certificates(row.getString("certificates")),
                price(row),
                row.getString("province_code"),
                row.getString("place"),
                row.getString("terms"),
                Columns.instant(row, "valid_until"));
    }

    private static @Nullable Season season(ResultSet row) throws SQLException {
        int from = row.getInt("from_month");
        return from == 0 ? null : new Season(from, row.getInt("to_month"));
    }

    private static @Nullable PriceBand price(ResultSet row) throws SQLException {
        long from = row.getLong("price_from");
        return row.wasNull() ? null : new PriceBand(Money.vnd(from), Money.vnd(row.getLong("price_to")));
    }

    private static Set<CertificateKind> certificates(String joined) {
        return Stream.of(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(CertificateKind::valueOf)
                .collect(Collectors.toSet());
    }
}
