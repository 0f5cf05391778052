package vn.chohoptac.cooperatives;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.Uuids;

/** Every address a cooperative ever had, today's included: old ones go on leading to it. */
@Component
class Slugs {

    private final JdbcClient jdbc;

    Slugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Idempotent for the same cooperative. */
    void keep(String slug, CooperativeId owner) {
        jdbc.sql("INSERT INTO cooperatives_slug (slug, cooperative_id) VALUES (?, ?) ON DUPLICATE KEY UPDATE"
                        + " slug = slug")
                .params(slug, Uuids.bytes(owner.value()))
                .update();
    }

    Optional<CooperativeId> ownerOf(String slug) {
        return jdbc.sql("SELECT cooperative_id FROM cooperatives_slug WHERE slug = ?")
                .param(slug)
                .query((row, _) -> new CooperativeId(Uuids.of(row.getBytes(1))))
                .optional();
    }
}
