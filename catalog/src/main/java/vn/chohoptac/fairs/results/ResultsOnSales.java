package vn.chohoptac.fairs.results;

import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.cooperatives.sales.SaleReversed;
import vn.chohoptac.fairs.ContractRecorded;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/**
 * Hears what money came in for booths' lines, what went back, and what was signed; each once, however often it is told and
 * in whatever order. Reversals are kept even when no sale of a fair is known yet.
 */
@Component
class ResultsOnSales {

    private final JdbcTemplate jdbc;

    ResultsOnSales(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(id = "fairs.sale-recorded", condition = "#sale.fairCode() != null")
    void on(SaleRecorded sale) {
        once(
                """
                INSERT INTO fairs_sale (sale_key, fair_code, booth_code, seller_order_code, cooperative_id, product_ref,
                  product_name, quantity, unit, amount, sold_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                sale.saleKey(),
                Objects.requireNonNull(sale.fairCode()),
                Objects.requireNonNullElse(sale.boothCode(), ""),
                sale.sellerOrderCode(),
                Uuids.bytes(sale.cooperativeId()),
                sale.productRef(),
                sale.productName(),
                sale.quantity(),
                sale.unit(),
                sale.amount(),
                Columns.utc(sale.soldAt()));
    }

    @ApplicationModuleListener(id = "fairs.sale-reversed")
    void on(SaleReversed reversal) {
        once(
                "INSERT INTO fairs_reversal (reversal_key, sale_key, quantity, amount, at) VALUES (?, ?, ?, ?, ?)",
                reversal.reversalKey(),
                reversal.saleKey(),
                reversal.quantity(),
                reversal.amount(),
                Columns.utc(reversal.at()));
    }

    @ApplicationModuleListener(id = "fairs.contract-recorded", condition = "#contract.fairCode() != null")
    void on(ContractRecorded contract) {
        once(
                "INSERT INTO fairs_contract (contract_code, fair_code, kind, value, signed_at) VALUES (?, ?, ?, ?, ?)",
                contract.contractCode(),
                Objects.requireNonNull(contract.fairCode()),
                contract.kind(),
                contract.value(),
                Columns.utc(contract.signedAt()));
    }

    private void once(String insert, Object... values) {
        try {
            jdbc.update(insert, values);
        } catch (DuplicateKeyException heardBefore) {
            return;
        }
    }
}
