package vn.chohoptac.fairs.results;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.results.ResultRow.Amount;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;

/** Counts what does not add up over rows: cooperatives, orders, buyers, contracts. */
@Component
class TotalsReading {

    private static final String COOPERATIVES = """
        SELECT COUNT(*) FROM fairs_participation p WHERE p.fair_id = :id AND p.booth_code IS NOT NULL AND (p.state = 'APPROVED'
          OR EXISTS (SELECT 1 FROM fairs_use u WHERE u.fair_code = :code AND u.booth_code = p.booth_code))
        """;
    private static final String ORDERS =
            "SELECT COUNT(DISTINCT seller_order_code) FROM fairs_use WHERE fair_code = :code";
    private static final String BUYERS = "SELECT COUNT(DISTINCT buyer) FROM fairs_use WHERE fair_code = :code";
    private static final String NEW_BUYERS = """
        SELECT COUNT(DISTINCT u.buyer) FROM fairs_use u WHERE u.fair_code = :code AND NOT EXISTS (
          SELECT 1 FROM fairs_use e WHERE e.buyer = u.buyer AND e.fair_code <> u.fair_code AND e.at < :start)
        """;
    private static final String CONTRACTS =
            "SELECT COUNT(*) FROM fairs_contract WHERE fair_code = :code AND kind = 'CONTRACT'";
    private static final String MEMORANDA =
            "SELECT COUNT(*) FROM fairs_contract WHERE fair_code = :code AND kind <> 'CONTRACT'";
    private static final String CONTRACT_VALUE =
            "SELECT COALESCE(SUM(value), 0) FROM fairs_contract WHERE fair_code = :code";

    private final JdbcClient jdbc;

    TotalsReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FairTotals of(FairFacts fair, List<ResultRow> rows) {
        return new FairTotals(
                number(COOPERATIVES, fair),
                number(ORDERS, fair),
                number(BUYERS, fair),
                number(NEW_BUYERS, fair),
                sum(rows, ResultRow::ordered),
                sum(rows, ResultRow::calledOff),
                sum(rows, ResultRow::received),
                sum(rows, ResultRow::returned),
                number(CONTRACTS, fair),
                number(MEMORANDA, fair),
                Money.vnd(number(CONTRACT_VALUE, fair)));
    }

    private long number(String sql, FairFacts fair) {
        var statement = jdbc.sql(sql).param("code", fair.code());
        if (sql.contains(":id")) {
            statement = statement.param("id", Uuids.bytes(fair.id().value()));
        }
        if (sql.contains(":start")) {
            statement =
                    statement.param("start", Columns.utc(fair.content().period().start()));
        }
        return statement.query(Long.class).single();
    }

    private static Money sum(List<ResultRow> rows, Function<ResultRow, Amount> column) {
        return Money.sum(rows.stream().map(row -> column.apply(row).value()).toList());
    }
}
