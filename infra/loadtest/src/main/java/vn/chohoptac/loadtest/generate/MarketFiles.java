package vn.chohoptac.loadtest.generate;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;

/**
 * Writes the files of a market of any size: fictional cooperatives (each name says "mẫu"), products over all 26 OCOP sets,
 * recognitions, certificates. The same seed, size and day give the same files.
 */
public final class MarketFiles {

    private static final String COOPERATIVES = "mã,tên,tên tiếng Anh,loại,loại hình,lĩnh vực,mã tỉnh,mã xã,địa chỉ,"
            + "câu chuyện,câu chuyện tiếng Anh,dữ kiện,điện thoại,bin ngân hàng,số tài khoản,chủ tài khoản,"
            + "số đăng ký,mã số thuế,bán hàng";
    private static final List<String> FIELDS =
            List.of("trong-trot", "chan-nuoi", "thuy-san", "duoc-lieu", "che-bien", "thu-cong", "du-lich", "tong-hop");
    private static final List<String> TRADES = List.of(
            "Nông nghiệp",
            "Nông sản",
            "Đặc sản",
            "Dịch vụ nông nghiệp",
            "Chế biến nông sản",
            "Nông nghiệp sạch",
            "Làng nghề");

    private final Path folder;
    private final Random random;
    private final LocalDate today;

    private MarketFiles(Path folder, long seed, LocalDate today) {
        this.folder = folder;
        this.random = new Random(seed);
        this.today = today;
    }

    /** A cooperative as far as its products need to know it. */
    record Maker(String code, Commune commune, List<Goods> makes) {

        /** The place as products' origins name it. */
        String place() {
            var province = Places.current().province(commune.provinceCode()).orElseThrow();
            return commune.fullName() + ", " + province.fullName();
        }
    }

    /** Writes the market into the folder, over what is there. */
    public static void write(Path folder, long seed, int cooperatives, int products, LocalDate today) {
        try {
            Files.createDirectories(folder.resolve("pictures"));
            var files = new MarketFiles(folder, seed, today);
            files.pictures();
            files.people();
            files.products(files.cooperatives(cooperatives), products);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the generated goods are called, without their place. */
    public static List<String> names() {
        return Goods.all().stream().map(Goods::vi).distinct().toList();
    }

    private List<Maker> cooperatives(int count) {
        var goods = Goods.all();
        var communes = Places.current().provinces().stream()
                .flatMap(province -> Places.current().communes(province.code()).stream())
                .toList();
        var makers = new ArrayList<Maker>();
        try (var sheet = new Sheet(folder.resolve("hop-tac-xa.csv"), COOPERATIVES)) {
            for (int number = 1; number <= count; number++) {
                var commune = communes.get(random.nextInt(communes.size()));
                var maker = new Maker("T%06d".formatted(number), commune, makes(goods, number));
                cooperative(sheet, maker, number);
                makers.add(maker);
            }
        }
        return makers;
    }

    /** Each kind of goods has makers, whatever the dice say: the number's own kind, and up to five more. */
    private List<Goods> makes(List<Goods> goods, int number) {
        var makes = new ArrayList<Goods>();
        makes.add(goods.get(number % goods.size()));
        while (makes.size() < 6) {
            makes.add(goods.get(random.nextInt(goods.size())));
        }
        return makes.stream().distinct().toList();
    }

    private void cooperative(Sheet sheet, Maker maker, int number) {
        var trade = TRADES.get(random.nextInt(TRADES.size()));
        var name = "HTX mẫu %s %s %d".formatted(trade, maker.commune().name(), number);
        sheet.row(
                "mã",
                maker.code(),
                "tên",
                name,
                "tên tiếng Anh",
                maker.commune().name() + " Sample Cooperative " + number,
                "loại",
                "mau",
                "loại hình",
                "htx",
                "lĩnh vực",
                FIELDS.get(random.nextInt(FIELDS.size())),
                "mã tỉnh",
                maker.commune().provinceCode(),
                "mã xã",
                maker.commune().code(),
                "địa chỉ",
                "Thôn " + (1 + random.nextInt(20)),
                "câu chuyện",
                "Các hộ của " + maker.place() + " cùng làm, cùng bán. Dữ liệu sinh ra để đo tải.",
                "điện thoại",
                "0590%06d".formatted(number % 1_000_000),
                "bin ngân hàng",
                "999999",
                "số tài khoản",
                "MAU%09d".formatted(number),
                "chủ tài khoản",
                "MAU HTX " + number,
                "số đăng ký",
                "MAU-" + maker.code(),
                "mã số thuế",
                "99%08d".formatted(number),
                "bán hàng",
                "co");
    }

    private void products(List<Maker> makers, int count) {
        try (var shelves = new Shelves(folder, random, today)) {
            for (int number = 0; number < count; number++) {
                shelves.put(makers.get(number % makers.size()), number);
            }
        }
    }

    /** No one signs in and no one is simulated: the load itself is the demand. */
    private void people() {
        new Sheet(folder.resolve("dang-nhap.csv"), "vai trò,thư điện tử,mật khẩu,tên hiển thị,mã HTX,mã tỉnh").close();
        new Sheet(folder.resolve("nguoi-mua.csv"), "mã,trọng số").close();
        new Sheet(folder.resolve("nhu-cau.csv"), "mã HTX,mã sản phẩm,trọng số").close();
        new Sheet(folder.resolve("hoi-cho.csv"), "mã").close();
        new Sheet(folder.resolve("gian-hang.csv"), "mã hội chợ").close();
        new Sheet(folder.resolve("cung-cau.csv"), "mã").close();
    }

    private void pictures() throws IOException {
        for (int set = 1; set <= 26; set++) {
            var picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB);
            var pen = picture.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            var colour = Color.getHSBColor(set / 26f, 0.6f, 0.8f);
            pen.setPaint(new GradientPaint(0, 0, colour, 256, 256, colour.darker()));
            pen.fillOval(28, 28, 200, 200);
            pen.dispose();
            ImageIO.write(
                    picture,
                    "png",
                    folder.resolve("pictures/set-" + set + ".png").toFile());
        }
    }
}
