package vn.chohoptac.catalog.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static vn.chohoptac.catalog.listing.AProduct.aProduct;
import static vn.chohoptac.catalog.spreadsheet.SheetReaderTests.written;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.catalog.listing.OwnProduct;
import vn.chohoptac.catalog.listing.OwnProductQuery;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

@ApplicationModuleTest(extraIncludes = {"platform", "inventory"})
class ProductSpreadsheetModuleTests {

    private static final Actor LAN = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Lan");
    private static final String HEADING =
            "Mã sản phẩm;Tên sản phẩm;Bộ sản phẩm OCOP;Mô tả;Xuất xứ;Mã hàng (SKU);Quy cách;"
                    + "Lượng mỗi gói;Đơn vị;Giá bán (đồng);Khối lượng gửi (g);Tồn kho;Trạng thái\n";

    @MockitoBean
    Cooperatives cooperatives;

    @Autowired
    ProductSpreadsheet files;

    @Autowired
    EditingProducts editing;

    @Autowired
    Products products;

    @Autowired
    Stock stock;

    @Autowired
    Imports imports;

    @Autowired
    CheckStep check;

    @Autowired
    CommitStep commit;

    @Autowired
    UndoStep undo;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    private CooperativeId own;

    @BeforeEach
    void listen() {
        own = CooperativeId.next();
        when(cooperatives.card(any())).thenAnswer(asked -> {
            CooperativeId id = asked.getArgument(0);
            return new CooperativeCard(id, "htx-" + id.value(), LocalizedText.vi("HTX mẫu"), "51", true, true);
        });
    }

    @AfterEach
    void restore() {
        clock.reset();
    }

    @Test
    void checks_first_and_then_saves_what_is_valid() {
        var id = checked(HEADING + row("CF1", "Cà phê bột", "IMP-A", "Túi 500 g", "120.000", "40") + "\n"
                + ";Trà chữa khỏi đau đầu;11;Một mô tả dài hơn hai mươi ký tự;Sơn La;;Gói;100;g;1.50;120;5;\n"
                + "CF1;;;;;IMP-B;Túi 250 g;0,25;kg;65000;300;;\n");
        assertThat(progress(id)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(ImportState.CHECKED);
            assertThat(done.rowsRead()).isEqualTo(3);
            assertThat(done.rowsValid()).isEqualTo(2);
            assertThat(done.rowsBad()).isEqualTo(1);
        });
        assertThat(files.problems(own, id, 1, 10).items())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactlyInAnyOrder(tuple(3, "Giá bán (đồng)"), tuple(3, "Tên sản phẩm"));
        assertThat(files.problems(own, id, 1, 10).items())
                .extracting(RowProblem::reason)
                .anyMatch(reason -> reason.contains("chữa khỏi"))
                .noneMatch(reason -> reason.startsWith("catalog."));
        assertThat(all()).isEmpty();

        committed(id);

        assertThat(all()).singleElement().satisfies(product -> {
            assertThat(product.state()).isEqualTo(ProductState.PUBLISHED);
            assertThat(product.packs()).hasSize(2);
        });
        assertThat(products.offers(List.of("IMP-B")).get("IMP-B").price()).isEqualTo(Money.vnd(65_000));
        assertThat(stock.levels(List.of("IMP-A")).get("IMP-A").onHand()).isEqualTo(40);
    }

    @Test
    void importing_the_same_file_twice_changes_and_adds_nothing() {
        var file = HEADING + row("CF1", "Cà phê bột", "", "Túi 500 g", "120.000", "40");
        committed(checked(file));
        var id = committed(checked(file));
        assertThat(progress(id).productsNew()).isZero();
        assertThat(all())
                .singleElement()
                .satisfies(product -> assertThat(product.packs()).hasSize(1));
    }

    @Test
    void a_file_of_stock_alone_changes_the_stock_alone() {
        committed(checked(HEADING + row("CF1", "Cà phê bột", "ST-A", "Túi 500 g", "120.000", "40")));
        var id = checked("Mã hàng SKU,Tồn kho\nst-a,55\nST-X,3\n");
        assertThat(files.problems(own, id, 1, 10).items())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("ST-X"));
        committed(id);
        assertThat(stock.levels(List.of("ST-A")).get("ST-A").onHand()).isEqualTo(55);
        undone(id);
        assertThat(stock.levels(List.of("ST-A")).get("ST-A").onHand()).isEqualTo(40);
    }

    @Test
    void less_stock_than_is_promised_rejects_the_row_and_saves_its_neighbours() {
        committed(checked(HEADING + row("P1", "Cà phê bột", "PR-A", "Túi", "120.000", "40")));
        transaction.executeWithoutResult(_ -> stock.reserve("H-PR", Map.of("PR-A", 10)));
        var id = committed(checked(HEADING + row("P1", "Cà phê bột", "PR-A", "Túi", "120.000", "4") + "\n"
                + row("P2", "Cà phê hạt", "PR-B", "Túi", "130.000", "7")));
        assertThat(progress(id).rowsBad()).isEqualTo(1);
        assertThat(files.problems(own, id, 1, 10).items())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("10"));
        assertThat(stock.levels(List.of("PR-A", "PR-B")).get("PR-A").onHand()).isEqualTo(40);
        assertThat(stock.levels(List.of("PR-A", "PR-B")).get("PR-B").onHand()).isEqualTo(7);
    }

    @Test
    void an_import_is_undone_where_nobody_touched_it() {
        var before = editing.publish(
                own,
                editing.save(
                                own,
                                aProduct()
                                        .coded("OLD")
                                        .pack("UN-OLD", "Túi", 90_000)
                                        .build(),
                                EditingProducts.NEW,
                                LAN)
                        .id(),
                LAN);
        var id = committed(checked(HEADING + row("OLD", "Cà phê đổi tên", "UN-OLD", "Túi", "99.000", "10") + "\n"
                + row("N1", "Trà mới", "UN-1", "Gói", "50.000", "10") + "\n"
                + row("N2", "Mật ong mới", "UN-2", "Chai", "150.000", "10") + "\n"
                + row("N3", "Mắc ca mới", "UN-3", "Hộp", "150.000", "10")));
        transaction.executeWithoutResult(_ -> stock.reserve("H-UN", Map.of("UN-2", 1)));
        var touched = editing.find(own, "N3", null).orElseThrow();
        editing.save(own, touched.content(), touched.version(), LAN);

        undone(id);

        assertThat(progress(id).productsKept()).isEqualTo(2);
        assertThat(all())
                .extracting(product -> product.name().vi())
                .containsExactlyInAnyOrder("Cà phê bột Đăk Hà", "Mật ong mới", "Mắc ca mới");
        assertThat(products.offers(List.of("UN-OLD")).get("UN-OLD").price()).isEqualTo(Money.vnd(90_000));
        assertThat(products.offers(List.of("UN-1")).get("UN-1").sellable()).isFalse();
        assertThat(stock.levels(List.of("UN-1")).get("UN-1").onHand()).isZero();
        assertThat(before.skus()).containsExactly("UN-OLD");

        var again = committed(checked(HEADING + row("N1", "Trà mới", "UN-1", "Gói", "50.000", "10")));
        assertThat(progress(again).productsNew()).isEqualTo(1);
        assertThat(products.offers(List.of("UN-1")).get("UN-1").sellable()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void what_is_exported_can_be_imported_and_exported_again(FileKind kind) {
        var source = CooperativeId.next();
        for (int i = 0; i < 3; i++) {
            var product = aProduct()
                    .coded("M" + i)
                    .named("Cà phê “thử” số " + i + "; loại " + i)
                    .pack("EX-%s-%d-A".formatted(kind, i), "Túi 500 g", 120_000 + i)
                    .pack("EX-%s-%d-B".formatted(kind, i), "Túi 250 g", 65_000, 250);
            var saved = editing.save(source, product.build(), EditingProducts.NEW, LAN);
            if (i > 0) {
                editing.publish(source, saved.id(), LAN);
            }
        }
        stock.adjust(source, "EX-%s-0-A".formatted(kind), 17, "Kiểm kê", LAN);
        var first = written(out -> files.export(source, kind, out));
        var id = start(source, first);
        run(source, id, ImportState.CHECKED);
        assertThat(files.progress(source, id).rowsBad()).isZero();
        assertThat(files.progress(source, id).rowsValid()).isEqualTo(6);
        files.commit(source, id, LAN);
        run(source, id, ImportState.COMMITTED);
        assertThat(files.progress(source, id).productsChanged()).isEqualTo(3);
        var second = written(out -> files.export(source, kind, out));
        assertThat(texts(second)).isEqualTo(texts(first));
    }

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

    private static String row(String code, String name, String sku, String pack, String price, String stock) {
        return String.join(
                ";",
                code,
                name,
                "13",
                "Một mô tả dài hơn hai mươi ký tự",
                "Đăk Hà",
                sku,
                pack,
                "500",
                "g",
                price,
                "550",
                stock,
                "");
    }

    private List<OwnProduct> all() {
        return editing.list(own, new OwnProductQuery(null, null, 1, 100)).items();
    }

    private ImportId checked(String csv) {
        var id = start(own, csv.getBytes(UTF_8));
        run(own, id, ImportState.CHECKED);
        return id;
    }

    private ImportId committed(ImportId id) {
        files.commit(own, id, LAN);
        run(own, id, ImportState.COMMITTED);
        return id;
    }

    private void undone(ImportId id) {
        files.undo(own, id, LAN);
        run(own, id, ImportState.UNDONE);
    }

    private ImportId start(CooperativeId cooperative, byte[] content) {
        return files.start(cooperative, "san-pham", content, LAN);
    }

    /** What the worker does, without its threads. */
    private void run(CooperativeId cooperative, ImportId id, ImportState expected) {
        for (var job = imports.claim(); job.isPresent(); job = imports.claim()) {
            switch (job.get().state()) {
                case CHECKING -> check.run(job.get());
                case COMMITTING -> commit.run(job.get());
                default -> undo.run(job.get());
            }
        }
        assertThat(files.progress(cooperative, id).state()).isEqualTo(expected);
    }

    private ImportProgress progress(ImportId id) {
        return files.progress(own, id);
    }

    private static List<List<String>> texts(byte[] file) {
        var rows = new ArrayList<List<String>>();
        CsvRows.RowSink sink = (_, texts) -> rows.add(texts);
        if (FileKind.of(file) == FileKind.XLSX) {
            XlsxRows.read(file, sink);
        } else {
            CsvRows.read(file, sink);
        }
        return rows;
    }
}
