package vn.chohoptac.catalog.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.kernel.Codes;
import vn.chohoptac.kernel.Uuids;

/** SKUs are unique over the market. Cooperatives may bring their own; the market gives one where they do not. */
@Component
class Skus {

    private static final int LENGTH = 10;

    private final JdbcClient sql;

    Skus(JdbcClient sql) {
        this.sql = sql;
    }

    /** The packs whose SKU belongs to another product. */
    List<FieldProblem> problemsOf(@Nullable ProductId product, List<EditPack> packs) {
        var skus = packs.stream().map(EditPack::sku).filter(Objects::nonNull).toList();
        var owners = ownersOf(skus);
        var problems = new ArrayList<FieldProblem>();
        for (int i = 0; i < packs.size(); i++) {
            var owner = owners.get(packs.get(i).sku());
            if (owner != null && !owner.equals(product)) {
                problems.add(FieldProblem.of(
                        "packs[" + i + "].sku",
                        "catalog.sku-taken",
                        Objects.requireNonNull(packs.get(i).sku())));
            }
        }
        return problems;
    }

    /** The SKUs of the packs, given where missing. */
    static List<String> of(List<EditPack> packs) {
        return packs.stream()
                .map(pack -> Objects.requireNonNullElseGet(pack.sku(), () -> Codes.random(LENGTH)))
                .toList();
    }

    private Map<String, ProductId> ownersOf(List<String> skus) {
        var owners = new HashMap<String, ProductId>();
        if (!skus.isEmpty()) {
            sql.sql("SELECT sku, product_id FROM catalog_variant WHERE sku IN (:skus)")
                    .param("skus", skus)
                    .query(row -> {
                        owners.put(row.getString("sku"), new ProductId(Uuids.of(row.getBytes("product_id"))));
                    });
        }
        return owners;
    }
}
