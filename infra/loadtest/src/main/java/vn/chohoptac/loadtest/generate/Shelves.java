package vn.chohoptac.loadtest.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.chohoptac.loadtest.generate.MarketFiles.Maker;

/** Writes the products of the makers with their packs, recognitions and certificates. */
final class Shelves implements AutoCloseable {

    private static final String PRODUCTS = "Mã HTX,Mã sản phẩm,Tên sản phẩm,Tên tiếng Anh,Bộ sản phẩm OCOP,Mô tả,"
            + "Mô tả tiếng Anh,Xuất xứ,Xuất xứ tiếng Anh,Thành phần,Thành phần tiếng Anh,Hạn sử dụng,"
            + "Hạn sử dụng tiếng Anh,Bảo quản,Bảo quản tiếng Anh,Giá đã gồm,Giá đã gồm tiếng Anh,Hình thức bán,Mùa vụ,"
            + "Ảnh,Mã hàng (SKU),Quy cách,Quy cách tiếng Anh,Lượng mỗi gói,Đơn vị,Giá bán (đồng),Khối lượng gửi (g),"
            + "Tồn kho,Trạng thái";
    private static final String RECOGNITIONS =
            "mã HTX,mã sản phẩm,số sao,số quyết định,cơ quan,cấp,ngày quyết định,điểm";
    private static final String CERTIFICATES = "mã HTX,mã sản phẩm,loại,số,cơ quan,từ ngày,đến ngày";
    private static final List<String> KINDS =
            List.of("an-toan-thuc-pham", "haccp", "vietgap", "iso-22000", "globalgap");
    private static final List<String> SENTENCES = List.of(
            "Nguyên liệu lấy từ ruộng vườn của thành viên hợp tác xã.",
            "Mỗi mẻ ghi ngày làm và người làm.",
            "Đóng gói tại xưởng của hợp tác xã, giao trong hai ngày.",
            "Hương vị quen thuộc của vùng, không pha thêm phẩm màu.",
            "Được bà con trong xã làm từ nhiều đời nay.",
            "Thu hoạch đúng lứa, phơi sấy vừa độ.",
            "Hợp làm quà và dùng hằng ngày trong bếp.");
    private static final int SERVICES = 26;
    /** Enough for any number of runs: what is measured is the checkout, not its refusal. */
    private static final int PLENTY = 5_000_000;

    private final Sheet products;
    private final Sheet recognitions;
    private final Sheet certificates;
    private final Random random;
    private final LocalDate today;
    private final List<Map<String, String>> ways = Sheet.read("ways.csv");

    Shelves(Path folder, Random random, LocalDate today) {
        this.products = new Sheet(folder.resolve("san-pham.csv"), PRODUCTS);
        this.recognitions = new Sheet(folder.resolve("cong-nhan.csv"), RECOGNITIONS);
        this.certificates = new Sheet(folder.resolve("chung-nhan.csv"), CERTIFICATES);
        this.random = random;
        this.today = today;
    }

    void put(Maker maker, int number) {
        var goods = any(maker.makes());
        var code = maker.code() + "-%07d".formatted(number);
        int first = random.nextInt(goods.amounts().size());
        for (int pack = 0; pack < goods.amounts().size(); pack++) {
            product(
                    maker,
                    goods,
                    code,
                    pack,
                    goods.amounts().get((first + pack) % goods.amounts().size()));
        }
        papers(maker, goods, code, number);
    }

    @Override
    public void close() {
        products.close();
        recognitions.close();
        certificates.close();
    }

    private void product(Maker maker, Goods goods, String code, int pack, String amount) {
        var way = any(ways);
        var place = maker.commune().name();
        double units = Double.parseDouble(amount);
        long price = Math.max(5, Math.round(units * (goods.low() + random.nextInt(goods.high() - goods.low())) / 1000));
        products.row(
                "Mã HTX",
                maker.code(),
                "Mã sản phẩm",
                code,
                "Tên sản phẩm",
                (goods.vi() + " " + way.get("vi")).strip() + " " + place,
                "Tên tiếng Anh",
                (goods.en() + " " + way.get("en")).strip() + " from " + place,
                "Bộ sản phẩm OCOP",
                goods.set(),
                "Mô tả",
                description(goods, maker),
                "Mô tả tiếng Anh",
                "Sample data made to measure load: " + goods.en() + " from " + place + ".",
                "Xuất xứ",
                maker.place(),
                "Xuất xứ tiếng Anh",
                place,
                "Thành phần",
                goods.set() <= 17 ? goods.vi() + " 100%" : "",
                "Hạn sử dụng",
                goods.set() <= 20 ? (3 + random.nextInt(22)) + " tháng kể từ ngày sản xuất" : "",
                "Bảo quản",
                "Nơi khô ráo, thoáng mát, tránh nắng",
                "Giá đã gồm",
                "Thuế (nếu có) và bao bì; chưa gồm phí giao hàng",
                "Hình thức bán",
                random.nextInt(12) == 0 ? "dat-truoc" : "co-san",
                "Ảnh",
                "set-" + goods.set() + ".png",
                "Mã hàng (SKU)",
                code + "-" + (pack + 1),
                "Quy cách",
                "%s %s %s".formatted(goods.pack(), amount.replace('.', ','), goods.unit()),
                "Quy cách tiếng Anh",
                amount + " " + goods.unit(),
                "Lượng mỗi gói",
                amount.replace('.', ','),
                "Đơn vị",
                goods.unit(),
                "Giá bán (đồng)",
                price * 1000,
                "Khối lượng gửi (g)",
                Math.max(1, Math.round(units * goods.grams())),
                "Tồn kho",
                goods.set() == SERVICES || random.nextInt(30) == 0 ? 0 : PLENTY,
                "Trạng thái",
                "Đang bán");
    }

    private String description(Goods goods, Maker maker) {
        var text = new StringBuilder(goods.vi() + " của hợp tác xã ở " + maker.place() + ".");
        int sentences = 2 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            text.append(i == 2 ? "\n" : " ").append(any(SENTENCES));
        }
        return text.toString();
    }

    /** Four products of five are recognised, one recognition of eight has lapsed. */
    private void papers(Maker maker, Goods goods, String code, int number) {
        if (random.nextInt(5) > 0) {
            int dice = random.nextInt(100);
            int stars = dice < 60 ? 3 : dice < 94 ? 4 : 5;
            recognitions.row(
                    "mã HTX",
                    maker.code(),
                    "mã sản phẩm",
                    code,
                    "số sao",
                    stars,
                    "số quyết định",
                    "MẪU-" + number + "/QĐ",
                    "cơ quan",
                    stars == 5 ? "Bộ Nông nghiệp và Môi trường (minh hoạ)" : "UBND cấp tỉnh (minh hoạ)",
                    "cấp",
                    stars == 5 ? "bo" : "tinh",
                    "ngày quyết định",
                    today.minusDays(20 + random.nextInt(1230)),
                    "điểm",
                    "");
        }
        if (goods.set() <= 17 && random.nextInt(3) > 0) {
            certificates.row(
                    "mã HTX", maker.code(),
                    "mã sản phẩm", code,
                    "loại", any(KINDS),
                    "số", "MẪU-CN-" + number,
                    "cơ quan", "Tổ chức chứng nhận mẫu",
                    "từ ngày", today.minusDays(100 + random.nextInt(500)),
                    "đến ngày", today.plusDays(random.nextInt(900)));
        }
    }

    private <T> T any(List<T> list) {
        return Objects.requireNonNull(list.get(random.nextInt(list.size())));
    }
}
