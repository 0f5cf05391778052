package vn.chohoptac.cooperatives;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.Uuids;

/** Which cooperatives wait for an officer, and whether a tax code is spoken for. */
@Component
class ApplicationQueue {

    private static final int LARGEST_PAGE = 100;

    private final JdbcClient jdbc;

    ApplicationQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<CooperativeId> inState(CooperativeState state, @Nullable String province, int page, int size) {
        var filter = " FROM cooperatives_cooperative WHERE state = :state AND (:province IS NULL OR province_code ="
                + " :province)";
        int limit = Math.clamp(size, 1, LARGEST_PAGE);
        int number = Math.max(1, page);
        long total = jdbc.sql("SELECT COUNT(*)" + filter)
                .param("state", state.name())
                .param("province", province)
                .query(Long.class)
                .single();
        var ids = jdbc.sql("SELECT id" + filter + " ORDER BY applied_at, id LIMIT :limit OFFSET :offset")
                .param("state", state.name())
                .param("province", province)
                .param("limit", limit)
                .param("offset", (long) (number - 1) * limit)
                .query((row, _) -> new CooperativeId(Uuids.of(row.getBytes(1))))
                .list();
        return new PageOf<>(ids, total, number, limit);
    }

    /** @throws RegistrationTaken if a cooperative that was not rejected has the tax code */
    void refuseTaken(@Nullable String taxCode) {
        if (taxCode != null && claims(taxCode) > 0) {
            throw new RegistrationTaken();
        }
    }

    private long claims(String taxCode) {
        return jdbc.sql("SELECT COUNT(*) FROM cooperatives_cooperative WHERE claimed_tax_code = ?")
                .param(taxCode)
                .query(Long.class)
                .single();
    }
}
