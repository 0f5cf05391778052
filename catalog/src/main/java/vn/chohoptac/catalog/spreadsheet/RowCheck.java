package vn.chohoptac.catalog.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Uuids;

/** Checks the rows of one file against each other and against what is on the market. Lives as long as the file is checked. */
final class RowCheck {

    private final RowParser parser;
    private final EditingProducts products;
    private final JdbcClient sql;
    private final CooperativeId own;
    private final Set<String> skusSeen = new HashSet<>();
    private final Set<String> codesSeen = new HashSet<>();

    RowCheck(RowParser parser, EditingProducts products, JdbcClient sql, CooperativeId own) {
        this.parser = parser;
        this.products = products;
        this.sql = sql;
        this.own = own;
    }

    /** Remembers a sound row checked before a restart. */
    void remember(SheetRow row) {
        var parsed = parser.parse(row);
        if (parsed.sku() != null) {
            skusSeen.add(parsed.sku());
        }
        codesSeen.add(row.get(Column.OWN_CODE));
    }

    /** The rows with all that is wrong with them. */
    List<ParsedRow> check(List<SheetRow> rows) {
        var parsed = rows.stream().map(parser::parse).toList();
        var owners = ownersOf(parsed.stream()
                .map(ParsedRow::sku)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var codes = knownCodes(parsed.stream()
                .map(row -> row.row().get(Column.OWN_CODE))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList());
        var checked = new ArrayList<ParsedRow>();
        for (var row : parsed) {
            var problems = new ArrayList<>(row.problems());
            sku(row, owners, problems);
            code(row, codes, problems);
            claims(row, owners, codes, problems);
            if (problems.isEmpty()) {
                codesSeen.add(row.row().get(Column.OWN_CODE));
            }
            checked.add(
                    new ParsedRow(row.row(), row.kind(), row.edit(), row.sku(), row.stock(), row.state(), problems));
        }
        return checked;
    }

    private void sku(ParsedRow row, Map<String, CooperativeId> owners, List<CellProblem> problems) {
        var sku = row.sku();
        if (sku == null) {
            return;
        }
        var owner = owners.get(sku);
        if (!skusSeen.add(sku)) {
            problems.add(CellProblem.of(Column.SKU, "catalog.sku-twice", sku));
        } else if (row.kind() == ParsedRow.Kind.STOCK) {
            if (owner == null || !owner.equals(own)) {
                problems.add(CellProblem.of(Column.SKU, "catalog.sku-unknown", sku));
            }
        } else if (owner != null && !owner.equals(own)) {
            problems.add(CellProblem.of(Column.SKU, "catalog.sku-taken", sku));
        }
    }

    private void code(ParsedRow row, Set<String> codes, List<CellProblem> problems) {
        var code = row.row().get(Column.OWN_CODE);
        if (row.kind() == ParsedRow.Kind.PACK && !codesSeen.contains(code) && !codes.contains(code)) {
            problems.add(CellProblem.of(Column.NAME, "catalog.text-missing"));
        }
    }

    /** Of a product that is not there yet nothing can be certified; of others the saving knows. */
    private void claims(
            ParsedRow row, Map<String, CooperativeId> owners, Set<String> codes, List<CellProblem> problems) {
        boolean known = codes.contains(row.row().get(Column.OWN_CODE)) || owners.containsKey(row.sku());
        boolean forSale = row.state() == WantedState.ON_SALE || row.state() == WantedState.UNSAID;
        if (row.kind() == ParsedRow.Kind.PRODUCT && row.edit() != null && forSale && !known) {
            products.checkClaims(row.edit().name()).stream()
                    .map(CellProblem::of)
                    .forEach(problems::add);
        }
    }

    private Map<String, CooperativeId> ownersOf(List<String> skus) {
        var owners = new HashMap<String, CooperativeId>();
        if (!skus.isEmpty()) {
            sql.sql("""
                SELECT v.sku, p.cooperative_id FROM catalog_variant v JOIN catalog_product p ON p.id = v.product_id
                WHERE v.sku IN (:skus)
                """).param("skus", skus).query(row -> {
                owners.put(row.getString("sku"), new CooperativeId(Uuids.of(row.getBytes("cooperative_id"))));
            });
        }
        return owners;
    }

    private Set<String> knownCodes(List<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        sql.sql("SELECT own_code FROM catalog_product WHERE cooperative_id = :own AND own_code IN"
                                        + " (:codes)")
                                .param("own", Uuids.bytes(own.value()))
                                .param("codes", codes)
                                .query(String.class)
                                .list());
    }
}
