package vn.chohoptac.catalog.listing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Uuids;

/** Whether papers on record prove what a product's name claims. */
@Component
class Evidence {

    private final JdbcClient sql;

    Evidence(JdbcClient sql) {
        this.sql = sql;
    }

    /** The claims of the name that nothing valid at that instant proves. */
    List<FieldProblem> problemsOf(ProductId product, LocalizedText name, Instant now) {
        var vi = Claims.provableIn(name.vi());
        var en = name.en() == null ? Set.<Claims.Provable>of() : Claims.provableIn(name.en());
        if (vi.isEmpty() && en.isEmpty()) {
            return List.of();
        }
        var proven = provenFor(product, now);
        return Stream.concat(unproven("name.vi", vi, proven), unproven("name.en", en, proven))
                .toList();
    }

    /** The claims of the name of a product nobody has certified anything about yet. */
    static List<FieldProblem> problemsOfNew(LocalizedText name) {
        return unproven("name.vi", Claims.provableIn(name.vi()), Set.of()).toList();
    }

    private static Stream<FieldProblem> unproven(
            String field, Set<Claims.Provable> claims, Set<Claims.Provable> proven) {
        return claims.stream()
                .filter(claim -> !proven.contains(claim))
                .map(claim -> FieldProblem.of(field, "catalog.claim-unproven." + claim));
    }

    private Set<Claims.Provable> provenFor(ProductId product, Instant now) {
        var kinds = sql.sql("""
            SELECT kind FROM catalog_certificate
            WHERE product_id = :id AND withdrawn_at IS NULL AND valid_from <= :now AND valid_until > :now
            UNION
            SELECT 'OCOP' FROM catalog_recognition
            WHERE product_id = :id AND valid_from <= :now AND valid_until > :now
            """)
                .param("id", Uuids.bytes(product.value()))
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(String.class)
                .list();
        var proven = EnumSet.noneOf(Claims.Provable.class);
        Stream.of(Claims.Provable.values())
                .filter(claim -> kinds.contains(claim.name()))
                .forEach(proven::add);
        return proven;
    }
}
