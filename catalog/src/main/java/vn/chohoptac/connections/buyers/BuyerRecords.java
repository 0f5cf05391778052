package vn.chohoptac.connections.buyers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.connections.BuyerField;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.kernel.Uuids;

/** Business buyers in their table. */
@Component
class BuyerRecords {

    private static final String SELECT = "SELECT * FROM connections_buyer ";

    private final JdbcClient jdbc;

    BuyerRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BuyerDetails> find(BuyerId id) {
        return one("WHERE id = ?", Uuids.bytes(id.value()));
    }

    Optional<BuyerDetails> hold(BuyerId id) {
        return one("WHERE id = ? FOR UPDATE", Uuids.bytes(id.value()));
    }

    Optional<BuyerDetails> of(AccountId account) {
        return one("WHERE account_id = ?", Uuids.bytes(account.value()));
    }

    void insert(BuyerDetails buyer) {
        jdbc.sql("""
            INSERT INTO connections_buyer (id, account_id, name, tax_code, field, province_code, address, contact_name,
              contact_phone, contact_email, state, applied_at, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
            """)
                .param(Uuids.bytes(buyer.id().value()))
                .param(Uuids.bytes(buyer.account().value()))
                .params(said(buyer))
                .update();
    }

    void update(BuyerDetails buyer) {
        jdbc.sql("""
            UPDATE connections_buyer SET name = ?, tax_code = ?, field = ?, province_code = ?, address = ?,
              contact_name = ?, contact_phone = ?, contact_email = ?, state = ?, applied_at = ?, verified_tax = NULL
            WHERE id = ?
            """).params(said(buyer)).param(Uuids.bytes(buyer.id().value())).update();
    }

    /** @throws DuplicateKeyException if another is verified under the same tax code */
    void become(BuyerDetails buyer, BuyerState state, String reason) {
        jdbc.sql("UPDATE connections_buyer SET state = ?, reason = ?, verified_tax = ? WHERE id = ?")
                .param(state.name())
                .param(reason)
                .param(state == BuyerState.VERIFIED ? buyer.taxCode() : null)
                .param(Uuids.bytes(buyer.id().value()))
                .update();
    }

    /** @param province of which, {@code null} for all */
    PageOf<BuyerDetails> list(@Nullable String province, BuyerState state, int page, int size) {
        var where = "WHERE state = :state AND (:province IS NULL OR province_code = :province)";
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", state.name());
        values.put("province", province);
        long total = jdbc.sql("SELECT COUNT(*) FROM connections_buyer " + where)
                .params(values)
                .query(Long.class)
                .single();
        var found = jdbc.sql(SELECT + where + " ORDER BY applied_at, id LIMIT " + size + " OFFSET " + (page - 1) * size)
                .params(values)
                .query(BuyerRecords::buyer)
                .list();
        return new PageOf<>(found, total, page, size);
    }

    private Optional<BuyerDetails> one(String rest, byte[] key) {
        return jdbc.sql(SELECT + rest).param(key).query(BuyerRecords::buyer).optional();
    }

    private static List<Object> said(BuyerDetails buyer) {
        return List.of(
                buyer.name(),
                buyer.taxCode(),
                buyer.field().name(),
                buyer.provinceCode(),
                buyer.address(),
                buyer.contactName(),
                buyer.contactPhone().e164(),
                buyer.contactEmail(),
                buyer.state().name(),
                Columns.utc(buyer.appliedAt()));
    }

    private static BuyerDetails buyer(ResultSet row, int number) throws SQLException {
        return new BuyerDetails(
                new BuyerId(Columns.id(row, "id")),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("name"),
                row.getString("tax_code"),
                BuyerField.valueOf(row.getString("field")),
                row.getString("province_code"),
                row.getString("address"),
                row.getString("contact_name"),
                new PhoneNumber(row.getString("contact_phone")),
                row.getString("contact_email"),
                BuyerState.valueOf(row.getString("state")),
                Columns.instant(row, "applied_at"),
                row.getString("reason"));
    }
}
