package vn.chohoptac.catalog.spreadsheet;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.StockIntake;
import vn.chohoptac.catalog.listing.EditPack;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.kernel.Uuids;

/** Takes back what an import did, product by product; one that anybody touched since, or bought of, is left alone and counted. */
@Component
class UndoStep {

    private static final int AT_ONCE = 100;

    private final Imports imports;
    private final ImportRows rows;
    private final ImportedProducts imported;
    private final ProductSaver saver;
    private final EditingProducts products;
    private final ObjectProvider<StockIntake> stock;
    private final TransactionTemplate transaction;

    UndoStep(
            Imports imports,
            ImportRows rows,
            ImportedProducts imported,
            ProductSaver saver,
            EditingProducts products,
            ObjectProvider<StockIntake> stock,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.imported = imported;
        this.saver = saver;
        this.products = products;
        this.stock = stock;
        this.transaction = transaction;
    }

    void run(Imports.Job job) {
        var after = new byte[16];
        for (var next = imported.toUndo(job.id(), after, AT_ONCE);
                !next.isEmpty();
                next = imported.toUndo(job.id(), after, AT_ONCE)) {
            next.forEach(row -> undo(job, row));
            after = Uuids.bytes(next.getLast().id().value());
        }
        undoStock(job);
        imports.finish(job.id(), ImportState.UNDONE, null, null);
    }

    /** A file of stock alone made no products; its counts go back one by one. Files have rows of one kind only. */
    private void undoStock(Imports.Job job) {
        var after = 0;
        for (var next = rows.savedStock(job.id(), after, AT_ONCE);
                !next.isEmpty();
                next = rows.savedStock(job.id(), after, AT_ONCE)) {
            var skus = next.stream()
                    .map(row -> row.get(Column.SKU).toUpperCase(Locale.ROOT))
                    .toList();
            transaction.executeWithoutResult(_ -> {
                var untouched = skus.stream()
                        .filter(sku -> stock.getObject().untouchedSince(job.startedAt(), job.reference(), List.of(sku)))
                        .toList();
                stock.getObject().takeBack(job.reference(), untouched, job.by());
                imports.advance(job.id(), Imports.Progress.ofUndo(skus.size() - untouched.size()));
            });
            after = next.getLast().number();
        }
    }

    private void undo(Imports.Job job, ImportedProducts.Row row) {
        try {
            transaction.executeWithoutResult(_ -> {
                boolean taken = takeBack(job, row);
                imported.undone(job.id(), row.id());
                imports.advance(job.id(), Imports.Progress.ofUndo(taken ? 0 : 1));
            });
        } catch (DomainException refused) {
            transaction.executeWithoutResult(_ -> {
                imported.undone(job.id(), row.id());
                imports.advance(job.id(), Imports.Progress.ofUndo(1));
            });
        }
    }

    private boolean takeBack(Imports.Job job, ImportedProducts.Row row) {
        var now = products.one(job.own(), row.id()).orElse(null);
        if (now == null || now.version() != row.versionAfter()) {
            return false;
        }
        List<String> skus = now.content().packs().stream().map(EditPack::sku).toList();
        if (!stock.getObject().untouchedSince(job.startedAt(), job.reference(), skus)) {
            return false;
        }
        stock.getObject().takeBack(job.reference(), skus, job.by());
        saver.takeBack(job, row, now.version());
        return true;
    }
}
