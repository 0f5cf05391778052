package vn.chohoptac.catalog.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.DeclaredStock;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.catalog.StockIntake;
import vn.chohoptac.kernel.DomainException;

/**
 * Saves the sound rows of an import, some products to a transaction; rows and products of a transaction are marked as saved
 * in it. When one product refuses to be saved, those of its transaction are saved one by one and its rows are rejected.
 */
@Component
class CommitStep {

    private static final int ROWS_AT_ONCE = 50;

    private final Imports imports;
    private final ImportRows rows;
    private final RowParser parser;
    private final ProductSaver saver;
    private final ImportedProducts imported;
    private final Products products;
    private final ObjectProvider<StockIntake> stock;
    private final TransactionTemplate transaction;

    CommitStep(
            Imports imports,
            ImportRows rows,
            RowParser parser,
            ProductSaver saver,
            ImportedProducts imported,
            Products products,
            ObjectProvider<StockIntake> stock,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.parser = parser;
        this.saver = saver;
        this.imported = imported;
        this.products = products;
        this.stock = stock;
        this.transaction = transaction;
    }

    /** The stock a row declares is less than what is promised to buyers. */
    private static final class StockRefused extends RuntimeException {

        private final transient CellProblem problem;

        StockRefused(String sku, int promised) {
            super(sku);
            problem = CellProblem.of(Column.STOCK, "catalog.stock-promised", promised);
        }
    }

    void run(Imports.Job job) {
        for (var next = rows.sound(job.id(), 0, ROWS_AT_ONCE);
                !next.isEmpty();
                next = rows.sound(job.id(), 0, ROWS_AT_ONCE)) {
            saveAll(job, groupsOf(next.stream().map(parser::parse).toList()));
        }
        imports.finish(job.id(), ImportState.COMMITTED, null, null);
    }

    private void saveAll(Imports.Job job, List<List<ParsedRow>> groups) {
        try {
            save(job, groups);
        } catch (DomainException | StockRefused | ConcurrencyFailureException one) {
            groups.forEach(group -> saveOrRefuse(job, group));
        }
    }

    private void saveOrRefuse(Imports.Job job, List<ParsedRow> group) {
        try {
            save(job, List.of(group));
        } catch (DomainException refusal) {
            refuse(job, group, ProductSaver.problemsOf(refusal));
        } catch (StockRefused refusal) {
            refuse(job, group, List.of(refusal.problem));
        }
    }

    private void save(Imports.Job job, List<List<ParsedRow>> groups) {
        transaction.executeWithoutResult(_ -> {
            var saved = new ArrayList<ProductSaver.Saved>();
            var counted = new LinkedHashMap<String, Integer>();
            for (var group : groups) {
                if (group.getFirst().kind() == ParsedRow.Kind.STOCK) {
                    count(group, group.stream().map(ParsedRow::sku).toList(), counted);
                } else {
                    saved.add(saver.save(job, group));
                    count(group, saved.getLast().skus(), counted);
                }
            }
            imported.note(
                    job.id(), saved.stream().map(ProductSaver.Saved::trace).toList());
            int made = (int) saved.stream().filter(ProductSaver.Saved::made).count();
            declare(job, counted);
            var all = groups.stream().flatMap(List::stream).map(ParsedRow::row).toList();
            rows.saved(job.id(), all);
            imports.advance(job.id(), Imports.Progress.ofCommit(all.size(), made, saved.size() - made));
        });
    }

    private void refuse(Imports.Job job, List<ParsedRow> group, List<CellProblem> problems) {
        transaction.executeWithoutResult(_ -> {
            rows.refused(job.id(), group.stream().map(ParsedRow::row).toList(), problems);
            imports.advance(job.id(), Imports.Progress.ofRefusal(group.size()));
        });
    }

    private void declare(Imports.Job job, LinkedHashMap<String, Integer> counted) {
        if (counted.isEmpty()) {
            return;
        }
        var offers = products.offers(counted.keySet());
        var declared = new ArrayList<DeclaredStock>();
        counted.forEach((sku, count) -> {
            var offer = Objects.requireNonNull(offers.get(sku));
            declared.add(new DeclaredStock(sku, offer.variantId(), offer.productId(), offer.cooperativeId(), count));
        });
        stock.getObject().declare(job.reference(), declared, job.by()).forEach((sku, promised) -> {
            throw new StockRefused(sku, promised);
        });
    }

    private static void count(List<ParsedRow> group, List<String> skus, LinkedHashMap<String, Integer> counted) {
        for (int i = 0; i < group.size(); i++) {
            var count = group.get(i).stock();
            if (count != null) {
                counted.put(skus.get(i), count);
            }
        }
    }

    /** Rows of one product stand together: those with the same own code; every other row is on its own. */
    private static List<List<ParsedRow>> groupsOf(List<ParsedRow> parsed) {
        var groups = new LinkedHashMap<String, List<ParsedRow>>();
        for (var row : parsed) {
            var code = row.row().get(Column.OWN_CODE);
            var key = code.isEmpty() ? "#" + row.row().number() : "=" + code;
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        }
        return List.copyOf(groups.values());
    }
}
