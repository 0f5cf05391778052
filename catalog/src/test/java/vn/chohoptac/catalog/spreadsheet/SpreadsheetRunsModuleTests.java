package vn.chohoptac.catalog.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chohoptac.catalog.spreadsheet.SheetReaderTests.written;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.chohoptac.catalog.listing.OwnProductQuery;
import vn.chohoptac.cooperatives.CooperativeId;

class SpreadsheetRunsModuleTests extends SpreadsheetGround {

    @Test
    void another_cooperative_s_import_is_not_found() {
        var id = checked(HEADING + row("CF1", "Cà phê bột", "", "Túi", "120.000", "40"));
        var stranger = CooperativeId.next();
        assertThatThrownBy(() -> files.progress(stranger, id)).isInstanceOf(ImportNotFound.class);
        assertThatThrownBy(() -> files.commit(stranger, id, LAN)).isInstanceOf(ImportNotFound.class);
        assertThatThrownBy(() -> files.problems(stranger, id, 1, 10)).isInstanceOf(ImportNotFound.class);
        assertThatThrownBy(() -> written(out -> files.writeRejected(stranger, id, FileKind.CSV, out)))
                .isInstanceOf(ImportNotFound.class);
        files.commit(own, id, LAN);
        assertThatThrownBy(() -> files.commit(own, id, LAN)).isInstanceOf(ImportCannotBecome.class);
    }

    @Test
    void a_file_that_is_none_fails_with_a_reason() {
        var id = start(own, "Không có gì".getBytes(UTF_8));
        run(own, id, ImportState.FAILED);
        assertThat(progress(id).failure()).isEqualTo("catalog.columns-missing");
        assertThat(progress(id).failureDetail()).contains("Tên sản phẩm");
    }

    @Test
    void another_node_takes_up_what_a_dead_one_left_and_nothing_is_done_twice() {
        clock.setTo(Instant.parse("2026-11-22T03:00:00Z"));
        var lines = new StringBuilder(HEADING);
        for (int i = 0; i < 120; i++) {
            lines.append(row("R" + i, "Cà phê số " + i, "RS-" + i, "Túi", "120.000", "5"))
                    .append('\n');
        }
        var id = checked(lines.toString());
        files.commit(own, id, LAN);
        var dead = imports.claim().orElseThrow();
        transaction.executeWithoutResult(status -> {
            sql.sql("UPDATE catalog_import_row SET state = 'DONE' WHERE import_id = ? AND row_no <= 3")
                    .param(Imports.key(id))
                    .update();
            status.setRollbackOnly();
        });
        assertThat(imports.claim()).isEmpty();
        clock.advance(Imports.CLAIM.plus(Duration.ofSeconds(1)));
        var heir = new Imports(sql, clock);
        var claimed = heir.claim().orElseThrow();
        assertThat(claimed.id()).isEqualTo(id);
        assertThatThrownBy(() -> imports.advance(dead.id(), Imports.Progress.ofCommit(1, 1, 0)))
                .isInstanceOf(Imports.ClaimLost.class);
        clock.advance(Imports.CLAIM.plus(Duration.ofSeconds(1)));
        commit.run(imports.claim().orElseThrow());
        assertThat(progress(id).rowsDone()).isEqualTo(120);
        assertThat(all()).hasSize(100);
        assertThat(editing.list(own, new OwnProductQuery(null, null, 1, 1)).total())
                .isEqualTo(120);
    }

    @Test
    void five_thousand_rows_with_three_hundred_bad_ones_become_4700_products_and_300_reasons() {
        var lines = new StringBuilder(HEADING);
        for (int i = 1; i <= 5_000; i++) {
            var price = i % 50 < 3 && i <= 5_000 ? "1.50" : "45.000";
            lines.append(row("", "Sản phẩm số " + i, "BIG-" + i, "Gói", price, "5"))
                    .append('\n');
        }
        long begun = System.nanoTime();
        var id = checked(lines.toString());
        long read = System.nanoTime();
        assertThat(progress(id).rowsBad()).isEqualTo(300);
        committed(id);
        long saved = System.nanoTime();
        System.out.printf(
                "5,000 rows: checked in %d ms, saved in %d ms%n",
                (read - begun) / 1_000_000, (saved - read) / 1_000_000);
        assertThat(progress(id)).satisfies(done -> {
            assertThat(done.productsNew()).isEqualTo(4_700);
            assertThat(done.rowsDone()).isEqualTo(4_700);
        });
        var rejected = new ArrayList<String>();
        var file = written(out -> files.writeRejected(own, id, FileKind.XLSX, out));
        XlsxRows.read(file, (_, texts) -> rejected.add(texts.getLast()));
        assertThat(rejected).hasSize(301);
        assertThat(rejected.getFirst()).isEqualTo("Lý do");
        assertThat(rejected.subList(1, 301))
                .allMatch(reason -> reason.startsWith("Giá bán (đồng): Không đọc được số tiền"));
    }
}
