package vn.chohoptac.catalog.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chohoptac.catalog.listing.AProduct.aProduct;
import static vn.chohoptac.catalog.spreadsheet.SheetReaderTests.written;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Money;

class ProductSpreadsheetModuleTests extends SpreadsheetGround {

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
    void a_picture_nobody_keeps_is_refused_at_its_column_before_anything_is_saved() {
        var kept = picture();
        var heading = HEADING.strip() + ";Ảnh\n";
        var id = checked(heading + row("PIC1", "Cà phê có ảnh", "PIC-A", "Túi", "120.000", "4") + ";" + kept + "\n"
                + row("PIC2", "Cà phê thiếu ảnh", "PIC-B", "Túi", "120.000", "4") + ";" + kept + ", vuon-ca-phe.jpg\n");
        assertThat(files.problems(own, id, 1, 10).items()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("Ảnh");
            assertThat(problem.reason()).startsWith("Chợ không giữ ảnh nào tên “vuon-ca-phe.jpg”");
        });

        committed(id);

        assertThat(all())
                .singleElement()
                .satisfies(product -> assertThat(product.pictureKey()).isEqualTo(kept));
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
                    .pictured(picture())
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
}
