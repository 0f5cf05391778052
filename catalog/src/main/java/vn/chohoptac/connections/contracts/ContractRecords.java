package vn.chohoptac.connections.contracts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.connections.BuyerId;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.Side;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.Uuids;

/** Contracts, their shares and schedules in their tables. */
@Component
class ContractRecords {

    private static final String COLUMNS =
            "c.id, c.code, c.kind, c.answer_id, c.buyer_id, c.buyer_name, c.buyer_province, c.goods, c.ocop_set,"
                    + " c.amount, c.unit, c.value, c.signed_on, c.fair_code, c.state, c.proposed_by, c.recorded_at,"
                    + " c.file_name";

    private final JdbcClient jdbc;
    private final DeliveryRecords deliveries;

    ContractRecords(JdbcClient jdbc, DeliveryRecords deliveries) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
    }

    void insert(ContractFacts contract) {
        var terms = contract.terms();
        var quantity = terms.quantity();
        var paper = terms.paper();
        jdbc.sql("""
            INSERT INTO connections_contract (id, code, kind, answer_id, buyer_id, buyer_name, buyer_province, goods, ocop_set,
              amount, unit, value, signed_on, fair_code, state, proposed_by, recorded_at, file_name, file_type, file)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(Arrays.asList(
                        Uuids.bytes(contract.id()),
                        contract.code(),
                        terms.kind().name(),
                        Columns.bytesOrNull(contract.answer()),
                        contract.buyer() == null
                                ? null
                                : Uuids.bytes(contract.buyer().value()),
                        contract.buyerName(),
                        contract.buyerProvince(),
                        terms.goods().strip(),
                        terms.ocopSet(),
                        quantity == null ? null : quantity.amount(),
                        quantity == null ? "" : quantity.unit().name(),
                        terms.value().dong(),
                        terms.signedOn(),
                        terms.fairCode(),
                        contract.state().name(),
                        contract.proposedBy() == null
                                ? null
                                : contract.proposedBy().name(),
                        Columns.utc(contract.recordedAt()),
                        paper == null ? null : paper.name(),
                        paper == null ? null : paper.type().orElseThrow(),
                        paper == null ? null : paper.content()))
                .update();
        contract.shares().forEach(share -> insert(contract.id(), share));
        deliveries.plan(contract.id(), terms.deliveries());
    }

    private void insert(UUID contract, ContractFacts.ShareRow share) {
        jdbc.sql("INSERT INTO connections_share (contract_id, line, cooperative_id, province_code, weight)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .param(Uuids.bytes(contract))
                .param(share.line())
                .param(Uuids.bytes(share.cooperative().value()))
                .param(share.province())
                .param(share.weight())
                .update();
    }

    void become(ContractFacts contract, ContractState state) {
        jdbc.sql("UPDATE connections_contract SET state = ? WHERE id = ?")
                .param(state.name())
                .param(Uuids.bytes(contract.id()))
                .update();
    }

    Optional<ContractFacts> find(String code) {
        return select("WHERE c.code = :code", Map.of("code", code)).stream().findFirst();
    }

    /**
     * Holds a contract for this transaction.
     *
     * @throws ContractNotFound if there is none
     */
    ContractFacts hold(String code) {
        return select("WHERE c.code = :code FOR UPDATE", Map.of("code", code)).stream()
                .findFirst()
                .orElseThrow(ContractNotFound::new);
    }

    /** The newest first. */
    List<ContractFacts> of(Party own) {
        var mine = own.side() == Side.BUYER
                ? "c.buyer_id = :own"
                : "EXISTS (SELECT 1 FROM connections_share s WHERE s.contract_id = c.id AND s.cooperative_id = :own)";
        return select("WHERE " + mine + " ORDER BY c.id DESC LIMIT 500", Map.of("own", Uuids.bytes(own.id())));
    }

    /** Those with a cooperative of that province, the newest first; {@code null} for all. */
    PageOf<ContractFacts> ofProvince(@Nullable String province, int page, int size) {
        var values = new HashMap<String, Object>();
        var where = "";
        if (province != null) {
            where = "WHERE EXISTS (SELECT 1 FROM connections_share s WHERE s.contract_id = c.id AND s.province_code ="
                    + " :province)";
            values.put("province", province);
        }
        long total = jdbc.sql("SELECT COUNT(*) FROM connections_contract c " + where)
                .params(values)
                .query(Long.class)
                .single();
        var found = select(where + " ORDER BY c.id DESC LIMIT " + size + " OFFSET " + (page - 1) * size, values);
        return new PageOf<>(found, total, page, size);
    }

    Optional<Paper> paper(ContractFacts contract) {
        return jdbc.sql("SELECT file_name, file FROM connections_contract WHERE id = ? AND file IS NOT NULL")
                .param(Uuids.bytes(contract.id()))
                .query((row, number) -> new Paper(row.getString("file_name"), row.getBytes("file")))
                .optional();
    }

    private List<ContractFacts> select(String rest, Map<String, ?> values) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM connections_contract c " + rest)
                .params(values)
                .query(this::contract)
                .list();
    }

    private ContractFacts contract(ResultSet row, int number) throws SQLException {
        var id = Columns.id(row, "id");
        var buyer = Columns.idOrNull(row, "buyer_id");
        var side = row.getString("proposed_by");
        return new ContractFacts(
                id,
                row.getString("code"),
                terms(row),
                Columns.idOrNull(row, "answer_id"),
                buyer == null ? null : new BuyerId(buyer),
                row.getString("buyer_name"),
                row.getString("buyer_province"),
                ContractState.valueOf(row.getString("state")),
                side == null ? null : Side.valueOf(side),
                Columns.instant(row, "recorded_at"),
                shares(id),
                row.getString("file_name"));
    }

    private static ContractTerms terms(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new ContractTerms(
                ContractKind.valueOf(row.getString("kind")),
                row.getString("goods"),
                row.getInt("ocop_set"),
                amount == null ? null : new Quantity(amount, Unit.valueOf(row.getString("unit"))),
                Money.vnd(row.getLong("value")),
                row.getObject("signed_on", LocalDate.class),
                row.getString("fair_code"),
                List.of(),
                null);
    }

    private List<ContractFacts.ShareRow> shares(UUID contract) {
        return jdbc.sql("SELECT * FROM connections_share WHERE contract_id = ? ORDER BY line")
                .param(Uuids.bytes(contract))
                .query((row, number) -> new ContractFacts.ShareRow(
                        row.getInt("line"),
                        new CooperativeId(Columns.id(row, "cooperative_id")),
                        row.getString("province_code"),
                        row.getLong("weight")))
                .list();
    }
}
