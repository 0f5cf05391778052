package vn.chohoptac.connections.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.ListingId;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.Side;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.Uuids;

/** Answers and messages in their tables; every read names the party. */
@Component
public class AnswerRecords {

    private static final String SELECT = "SELECT * FROM connections_answer ";

    private final JdbcClient jdbc;

    AnswerRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AnswerFacts> hold(ListingId listing, CooperativeId cooperative, BuyerId buyer) {
        return jdbc.sql(SELECT + "WHERE listing_id = ? AND cooperative_id = ? AND buyer_id = ? FOR UPDATE")
                .param(Uuids.bytes(listing.value()))
                .param(Uuids.bytes(cooperative.value()))
                .param(Uuids.bytes(buyer.value()))
                .query(AnswerRecords::answer)
                .optional();
    }

    /** The party's own answer with that id; for this module's own packages. */
    public Optional<AnswerFacts> of(Party own, AnswerId id) {
        return one(own, id, "");
    }

    Optional<AnswerFacts> hold(Party own, AnswerId id) {
        return one(own, id, " FOR UPDATE");
    }

    /** The newest first. */
    List<AnswerFacts> of(Party own) {
        return jdbc.sql(SELECT + "WHERE " + column(own) + " = ? ORDER BY answered_at DESC, id DESC LIMIT 500")
                .param(Uuids.bytes(own.id()))
                .query(AnswerRecords::answer)
                .list();
    }

    /** @throws DuplicateKeyException if the two have an answer to that listing already */
    void insert(AnswerFacts answer) {
        jdbc.sql("""
            INSERT INTO connections_answer (amount, unit, price, words, state, cooperative_agreed_at, buyer_agreed_at,
              answered_at, id, listing_id, listing_code, cooperative_id, buyer_id, answered_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(said(answer))
                .param(Uuids.bytes(answer.id().value()))
                .param(Uuids.bytes(answer.listing().value()))
                .param(answer.listingCode())
                .param(Uuids.bytes(answer.cooperative().value()))
                .param(Uuids.bytes(answer.buyer().value()))
                .param(answer.answeredBy().name())
                .update();
    }

    void update(AnswerFacts answer) {
        jdbc.sql("""
            UPDATE connections_answer SET amount = ?, unit = ?, price = ?, words = ?, state = ?, cooperative_agreed_at = ?,
              buyer_agreed_at = ?, answered_at = ?
            WHERE id = ?
            """)
                .params(said(answer))
                .param(Uuids.bytes(answer.id().value()))
                .update();
    }

    void add(AnswerId id, Message message) {
        jdbc.sql("INSERT INTO connections_message (answer_id, id, from_side, by_name, text, at) VALUES (?, ?,"
                        + " ?, ?, ?, ?)")
                .param(Uuids.bytes(id.value()))
                .param(Uuids.bytes(Uuids.v7()))
                .param(message.from().name())
                .param(message.by())
                .param(message.text())
                .param(Columns.utc(message.at()))
                .update();
    }

    /** Oldest first. */
    List<Message> messages(AnswerId id) {
        return jdbc.sql("SELECT * FROM connections_message WHERE answer_id = ? ORDER BY id")
                .param(Uuids.bytes(id.value()))
                .query((row, number) -> new Message(
                        Side.valueOf(row.getString("from_side")),
                        row.getString("by_name"),
                        row.getString("text"),
                        Columns.instant(row, "at")))
                .list();
    }

    private Optional<AnswerFacts> one(Party own, AnswerId id, String lock) {
        return jdbc.sql(SELECT + "WHERE id = ? AND " + column(own) + " = ?" + lock)
                .param(Uuids.bytes(id.value()))
                .param(Uuids.bytes(own.id()))
                .query(AnswerRecords::answer)
                .optional();
    }

    private static String column(Party own) {
        return own.side() == Side.COOPERATIVE ? "cooperative_id" : "buyer_id";
    }

    private static List<@Nullable Object> said(AnswerFacts answer) {
        var content = answer.content();
        var price = content.price();
        return Arrays.asList(
                content.quantity().amount(),
                content.quantity().unit().name(),
                price == null ? null : price.dong(),
                content.words(),
                answer.state().name(),
                Columns.utcOrNull(answer.cooperativeAgreedAt()),
                Columns.utcOrNull(answer.buyerAgreedAt()),
                Columns.utc(answer.answeredAt()));
    }

    private static AnswerFacts answer(ResultSet row, int number) throws SQLException {
        long price = row.getLong("price");
        var said = row.wasNull() ? null : Money.vnd(price);
        return new AnswerFacts(
                new AnswerId(Columns.id(row, "id")),
                new ListingId(Columns.id(row, "listing_id")),
                row.getString("listing_code"),
                new CooperativeId(Columns.id(row, "cooperative_id")),
                new BuyerId(Columns.id(row, "buyer_id")),
                Side.valueOf(row.getString("answered_by")),
                new AnswerContent(
                        new Quantity(row.getBigDecimal("amount"), Unit.valueOf(row.getString("unit"))),
                        said,
                        row.getString("words")),
                AnswerState.valueOf(row.getString("state")),
                Columns.instantOrNull(row, "cooperative_agreed_at"),
                Columns.instantOrNull(row, "buyer_agreed_at"),
                Columns.instant(row, "answered_at"));
    }
}
