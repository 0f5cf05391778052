package vn.chohoptac.catalog.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.listing.EditingProducts;

/** Reads a file and keeps its rows with what is wrong with them; taken up again, it goes on after the last row kept. */
@Component
class CheckStep {

    private static final int BATCH = 250;

    private final Imports imports;
    private final ImportRows rows;
    private final RowParser parser;
    private final EditingProducts products;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    CheckStep(
            Imports imports,
            ImportRows rows,
            RowParser parser,
            EditingProducts products,
            JdbcClient sql,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.parser = parser;
        this.products = products;
        this.sql = sql;
        this.transaction = transaction;
    }

    void run(Imports.Job job) {
        var check = new RowCheck(parser, products, sql, job.own());
        int last = recall(job.id(), check);
        var batch = new ArrayList<SheetRow>(BATCH);
        Consumer<SheetRow> collect = row -> {
            if (row.number() > last) {
                batch.add(row);
            }
            if (batch.size() == BATCH) {
                keep(job.id(), check, batch);
            }
        };
        try {
            SheetReader.read(imports.content(job.id()), collect);
            keep(job.id(), check, batch);
            imports.finish(job.id(), ImportState.CHECKED, null, null);
        } catch (Unreadable file) {
            imports.finish(job.id(), ImportState.FAILED, file.code(), file.detail());
        }
    }

    private void keep(ImportId id, RowCheck check, List<SheetRow> batch) {
        var checked = check.check(batch);
        int valid = (int) checked.stream().filter(ParsedRow::sound).count();
        transaction.executeWithoutResult(_ -> {
            imports.advance(id, Imports.Progress.ofCheck(valid, checked.size() - valid));
            rows.add(id, checked);
        });
        batch.clear();
    }

    /** Brings back to mind the rows kept before a restart. */
    private int recall(ImportId id, RowCheck check) {
        int last = 0;
        List<SheetRow> kept;
        do {
            kept = rows.sound(id, last, BATCH);
            kept.forEach(check::remember);
            last = kept.isEmpty() ? last : kept.getLast().number();
        } while (!kept.isEmpty());
        return rows.lastNumber(id);
    }
}
