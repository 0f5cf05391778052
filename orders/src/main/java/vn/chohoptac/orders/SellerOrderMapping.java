package vn.chohoptac.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.BoothRef;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentId;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.shipping.ShippingOption;

/** Reads the columns of seller orders and their lines. */
final class SellerOrderMapping {

    private SellerOrderMapping() {}

    static SellerOrderFacts facts(ResultSet row) throws SQLException {
        return new SellerOrderFacts(
                new SellerOrderId(Columns.id(row, "id")),
                row.getString("code"),
                new OrderId(Columns.id(row, "order_id")),
                new CooperativeId(Columns.id(row, "cooperative_id")),
                new PaymentId(Columns.id(row, "payment_id")),
                PaymentMethod.valueOf(row.getString("method")),
                Columns.instant(row, "placed_at"),
                new ShippingOption(
                        row.getString("shipping_code"),
                        new LocalizedText(row.getString("shipping_label_vi"), row.getString("shipping_label_en")),
                        Money.vnd(row.getLong("shipping")),
                        row.getInt("days_from"),
                        row.getInt("days_to")),
                row.getString("province_code"),
                row.getString("buyer_province"));
    }

    static Standing standing(ResultSet row) throws SQLException {
        var alarm = row.getString("alarm");
        var back = row.getString("goods_back");
        return new Standing(
                Fulfilment.valueOf(row.getString("fulfilment")),
                Columns.instantOrNull(row, "deadline_at"),
                alarm == null ? null : new Alarm(Alarm.Kind.valueOf(alarm), Columns.instant(row, "alarm_at")),
                row.getBoolean("escalated"),
                row.getBoolean("expired"),
                row.getInt("stock_round"),
                back == null ? null : DeskOrder.GoodsBack.valueOf(back));
    }

    static OrderLine line(ResultSet row) throws SQLException {
        var price = Money.vnd(row.getLong("unit_price"));
        var usual = row.getLong("usual_price");
        var usualPrice = row.wasNull() ? price : Money.vnd(usual);
        var fair = row.getString("fair_code");
        return new OrderLine(
                row.getInt("line_no"),
                row.getString("sku"),
                Columns.id(row, "product_id"),
                row.getString("product_slug"),
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                new LocalizedText(row.getString("pack_vi"), row.getString("pack_en")),
                row.getInt("quantity"),
                price,
                Money.vnd(row.getLong("total")),
                row.getString("unit_code"),
                row.getBigDecimal("unit_quantity").stripTrailingZeros(),
                row.getString("origin_province"),
                row.getInt("ocop_set"),
                row.getInt("stars"),
                row.getString("picture_key"),
                row.getString("rejected_because"),
                Columns.instantOrNull(row, "sold_at"),
                Columns.instantOrNull(row, "reversed_at"),
                usualPrice,
                fair == null ? null : new BoothRef(fair, row.getString("booth_code")));
    }
}
