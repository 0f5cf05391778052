package vn.chohoptac.catalog.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
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
import vn.chohoptac.platform.PictureStore;

/** A cooperative, and files that are read in until they are settled. */
@ApplicationModuleTest(extraIncludes = {"platform", "inventory"})
abstract class SpreadsheetGround {

    static final Actor LAN = new Actor(Actor.Kind.COOPERATIVE, UUID.randomUUID(), "Chị Lan");
    static final String HEADING = "Mã sản phẩm;Tên sản phẩm;Bộ sản phẩm OCOP;Mô tả;Xuất xứ;Mã hàng (SKU);Quy cách;"
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
    PictureStore pictures;

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

    CooperativeId own;

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

    static String row(String code, String name, String sku, String pack, String price, String stock) {
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

    /** The key of a picture that is kept. */
    String picture() {
        var drawn = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", drawn);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return pictures.store(drawn.toByteArray());
    }

    List<OwnProduct> all() {
        return editing.list(own, new OwnProductQuery(null, null, 1, 100)).items();
    }

    ImportId checked(String csv) {
        var id = start(own, csv.getBytes(UTF_8));
        run(own, id, ImportState.CHECKED);
        return id;
    }

    ImportId committed(ImportId id) {
        files.commit(own, id, LAN);
        run(own, id, ImportState.COMMITTED);
        return id;
    }

    void undone(ImportId id) {
        files.undo(own, id, LAN);
        run(own, id, ImportState.UNDONE);
    }

    ImportId start(CooperativeId cooperative, byte[] content) {
        return files.start(cooperative, "san-pham", content, LAN);
    }

    /** What the worker does, without its threads. */
    void run(CooperativeId cooperative, ImportId id, ImportState expected) {
        for (var job = imports.claim(); job.isPresent(); job = imports.claim()) {
            switch (job.get().state()) {
                case CHECKING -> check.run(job.get());
                case COMMITTING -> commit.run(job.get());
                default -> undo.run(job.get());
            }
        }
        assertThat(files.progress(cooperative, id).state()).isEqualTo(expected);
    }

    ImportProgress progress(ImportId id) {
        return files.progress(own, id);
    }

    static List<List<String>> texts(byte[] file) {
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
