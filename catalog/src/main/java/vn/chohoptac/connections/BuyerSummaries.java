package vn.chohoptac.connections;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** What everybody may know of business buyers; for this module's own packages. */
@Component
public class BuyerSummaries {

    private final JdbcClient jdbc;

    BuyerSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one query; unknown ids are left out. */
    public Map<BuyerId, BuyerSummary> of(Collection<BuyerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<BuyerId, BuyerSummary>();
        jdbc.sql("SELECT id, field, province_code FROM connections_buyer WHERE id IN (:ids)")
                .param("ids", ids.stream().map(id -> Uuids.bytes(id.value())).toList())
                .query(row -> {
                    found.put(
                            new BuyerId(Columns.id(row, "id")),
                            new BuyerSummary(
                                    BuyerField.valueOf(row.getString("field")), row.getString("province_code")));
                });
        return found;
    }
}
