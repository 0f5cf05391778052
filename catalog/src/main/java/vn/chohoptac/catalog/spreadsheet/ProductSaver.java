package vn.chohoptac.catalog.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.listing.EditPack;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.catalog.listing.OwnProductDetails;
import vn.chohoptac.catalog.listing.ProductInvalid;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.kernel.DomainException;

/** Saves one product of an import, tells what it was before, and can bring that back. Works within the caller's transaction. */
@Component
class ProductSaver {

    private final EditingProducts products;

    ProductSaver(EditingProducts products) {
        this.products = products;
    }

    /**
     * A product as saved.
     *
     * @param made whether it is new
     * @param skus of the rows, in their order
     * @param trace what an undo will need
     */
    record Saved(boolean made, List<String> skus, ImportedProducts.Row trace) {}

    Saved save(Imports.Job job, List<ParsedRow> rows) {
        var first = rows.getFirst();
        var code = first.row().get(Column.OWN_CODE);
        var found = products.find(job.own(), code.isEmpty() ? null : code, first.sku());
        var existing = found.map(OwnProductDetails::content).orElse(null);
        var edit = ProductMerge.merge(existing, rows);
        long version = found.map(OwnProductDetails::version).orElse(EditingProducts.NEW);
        var placed = place(job, edit, version, found, rows.getLast().state());
        boolean made = found.isEmpty() || found.get().discarded();
        var trace = new ImportedProducts.Row(
                placed.id(),
                placed.version(),
                made ? null : existing,
                found.map(OwnProductDetails::state).orElse(null));
        return new Saved(made, skusOf(rows, edit, placed), trace);
    }

    /** Brings back what was before the import. */
    void takeBack(Imports.Job job, ImportedProducts.Row row, long version) {
        var before = row.before();
        if (before == null) {
            products.discard(job.own(), row.id(), job.by());
            return;
        }
        var saved = products.save(job.own(), before, version, job.by());
        if (row.stateBefore() != ProductState.PUBLISHED && saved.state() == ProductState.PUBLISHED) {
            products.withdraw(job.own(), row.id(), job.by());
        } else if (row.stateBefore() == ProductState.PUBLISHED && saved.state() == ProductState.WITHDRAWN) {
            products.publish(job.own(), row.id(), job.by());
        }
    }

    /** A refusal as problems of cells. */
    static List<CellProblem> problemsOf(DomainException refusal) {
        return refusal instanceof ProductInvalid invalid
                ? invalid.problems().stream().map(CellProblem::of).toList()
                : List.of(new CellProblem(Column.NAME, refusal.code(), refusal.args()));
    }

    private SavedProduct place(
            Imports.Job job, EditProduct edit, long version, Optional<OwnProductDetails> found, WantedState wanted) {
        boolean isNew = found.isEmpty() || found.get().discarded();
        if (wanted == WantedState.ON_SALE || (wanted == WantedState.UNSAID && isNew)) {
            return products.saveOnSale(job.own(), edit, version, job.by());
        }
        var saved = products.save(job.own(), edit, version, job.by());
        return wanted == WantedState.OFF_SALE && saved.state() == ProductState.PUBLISHED
                ? products.withdraw(job.own(), saved.id(), job.by())
                : saved;
    }

    private static List<String> skusOf(List<ParsedRow> rows, EditProduct edit, SavedProduct saved) {
        var skus = new ArrayList<String>();
        for (var row : rows) {
            skus.add(row.sku() == null ? skuAt(packOf(row), edit.packs(), saved) : row.sku());
        }
        return skus;
    }

    private static String skuAt(EditPack pack, List<EditPack> packs, SavedProduct saved) {
        for (int i = 0; i < packs.size(); i++) {
            if (packs.get(i).name().vi().equals(pack.name().vi())) {
                return saved.skus().get(i);
            }
        }
        throw new IllegalStateException("A pack was lost: " + pack.name().vi());
    }

    private static EditPack packOf(ParsedRow row) {
        return Objects.requireNonNull(row.edit()).packs().getFirst();
    }
}
