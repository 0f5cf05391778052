package vn.chohoptac.orders;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.payments.PaymentMethod;

/** Writes a new order: one statement per table. That it was placed, when and by whom, is in the rows themselves, not in the history. */
@Component
class OrderWriting {

    private static final String ORDER = """
        INSERT INTO orders_order (id, code, placed_at, language, contact_name, contact_phone, contact_email, province_code,
          commune_code, street, method, total, account_id, access_hash, idempotency_key, body_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String SELLER_ORDER = """
        INSERT INTO orders_seller_order (id, code, order_id, cooperative_id, payment_id, method, fulfilment, placed_at, goods,
          shipping, shipping_code, shipping_label_vi, shipping_label_en, days_from, days_to, province_code, buyer_province,
          deadline_at, alarm, alarm_at, escalated, expired, stock_round)
        VALUES (?, ?, ?, ?, ?, ?, 'PLACED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, FALSE, 1)\
        """;
    private static final String LINE = """
        INSERT INTO orders_line (seller_order_id, line_no, sku, product_id, product_slug, name_vi, name_en, pack_vi, pack_en,
          quantity, unit_price, total, unit_code, unit_quantity, origin_province, ocop_set, stars, picture_key, usual_price, fair_code, booth_code)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final Rows rows;
    private final OrderTimes times;

    OrderWriting(Rows rows, OrderTimes times) {
        this.rows = rows;
        this.times = times;
    }

    void write(NewOrder order) {
        rows.insertOne(ORDER, orderRow(order));
        rows.insert(
                SELLER_ORDER,
                order.parts().stream().map(part -> partRow(order, part)).toList());
        rows.insert(LINE, lineRows(order));
        rows.insert(Notices.INSERT, noticeRows(order));
    }

    private static @Nullable Object[] orderRow(NewOrder order) {
        var command = order.command();
        var buyer = command.buyer();
        return new @Nullable Object[] {
            Uuids.bytes(order.id().value()),
            order.code(),
            Columns.utc(order.placedAt()),
            command.language().getLanguage(),
            command.contact().name().strip(),
            order.phone(),
            order.email(),
            command.address().province(),
            command.address().commune(),
            command.address().street().strip(),
            command.method().name(),
            order.total().dong(),
            buyer == null ? null : Uuids.bytes(buyer.value()),
            Hashes.sha256(order.accessToken()),
            order.keyHash(),
            order.bodyHash()
        };
    }

    private @Nullable Object[] partRow(NewOrder order, NewOrder.Part part) {
        var method = order.command().method();
        var shipping = part.draft().shipping();
        var alarm = times.firstAlarm(method, order.placedAt());
        return new @Nullable Object[] {
            Uuids.bytes(part.id().value()),
            part.code(),
            Uuids.bytes(order.id().value()),
            Uuids.bytes(part.draft().seller().id().value()),
            Uuids.bytes(part.payment().value()),
            method.name(),
            Columns.utc(order.placedAt()),
            part.draft().goods().dong(),
            shipping.price().dong(),
            shipping.code(),
            shipping.label().vi(),
            shipping.label().en(),
            shipping.daysFrom(),
            shipping.daysTo(),
            part.draft().seller().provinceCode(),
            order.command().address().province(),
            Columns.utc(times.firstDeadline(method, order.placedAt())),
            alarm.kind().name(),
            Columns.utc(alarm.at())
        };
    }

    private static List<@Nullable Object[]> lineRows(NewOrder order) {
        var written = new ArrayList<@Nullable Object[]>();
        for (var part : order.parts()) {
            int number = 0;
            for (var line : part.draft().lines()) {
                written.add(lineRow(part.id(), ++number, line));
            }
        }
        return written;
    }

    private static @Nullable Object[] lineRow(SellerOrderId part, int number, OrderDraft.Line line) {
        var offer = line.offer();
        var booth = line.booth();
        return new @Nullable Object[] {
            Uuids.bytes(part.value()),
            number,
            offer.sku(),
            Uuids.bytes(offer.productId().value()),
            offer.productSlug(),
            offer.productName().vi(),
            offer.productName().en(),
            offer.packName().vi(),
            offer.packName().en(),
            line.quantity(),
            line.price().dong(),
            line.total().dong(),
            offer.unitCode(),
            offer.unitQuantity(),
            offer.provinceCode(),
            offer.ocopSet(),
            offer.starsNow(),
            offer.pictureKey(),
            line.fair() == null ? null : offer.price().dong(),
            booth == null ? null : booth.fairCode(),
            booth == null ? null : booth.boothCode()
        };
    }

    /** The buyer is told when there is an address to tell; a cooperative when there is something for it to do already. */
    private static List<@Nullable Object[]> noticeRows(NewOrder order) {
        var notices = new ArrayList<@Nullable Object[]>();
        if (order.email() != null) {
            notices.add(Notices.row(OrderNotice.Kind.PLACED, order.code(), null, "", order.placedAt()));
        }
        if (order.command().method() != PaymentMethod.CARD) {
            order.parts()
                    .forEach(part -> notices.add(
                            Notices.row(OrderNotice.Kind.NEW_ORDER, order.code(), part.code(), "", order.placedAt())));
        }
        return notices;
    }
}
