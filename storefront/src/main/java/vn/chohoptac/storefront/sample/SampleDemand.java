package vn.chohoptac.storefront.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Who buys what, drawn from the files of demand and buyers; only fictional cooperatives' goods are ever drawn. */
final class SampleDemand {

    private static final int SERVICES = 26;
    private static final Set<Integer> ALCOHOL = Set.of(14, 15);

    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Row> buyers;

    /** @param skus the packs, the first the commonest */
    record Wanted(String cooperative, List<String> skus, List<Integer> byMonth, boolean alcohol) {}

    SampleDemand(SampleFiles files, Set<String> fictional) {
        buyers = files.rows("nguoi-mua.csv");
        var packs = new HashMap<String, List<Row>>();
        files.rows("san-pham.csv")
                .forEach(row -> packs.computeIfAbsent(row.get("Mã sản phẩm"), _ -> new ArrayList<>())
                        .add(row));
        for (var row : files.rows("nhu-cau.csv")) {
            var ofProduct = packs.getOrDefault(row.get("mã sản phẩm"), List.of());
            int set = ofProduct.isEmpty()
                    ? SERVICES
                    : Integer.parseInt(ofProduct.getFirst().get("Bộ sản phẩm OCOP"));
            boolean onSale =
                    set != SERVICES && ofProduct.getFirst().get("Trạng thái").equals("Đang bán");
            if (onSale && fictional.contains(row.get("mã HTX"))) {
                wanted.add(new Wanted(
                        row.get("mã HTX"),
                        ofProduct.stream()
                                .map(pack -> pack.get("Mã hàng (SKU)"))
                                .toList(),
                        byMonth(row),
                        ALCOHOL.contains(set)));
            }
        }
    }

    /** Whether nothing is asked for at all. */
    boolean isEmpty() {
        return wanted.isEmpty();
    }

    Row buyer(Random random) {
        int at = random.nextInt(
                buyers.stream().mapToInt(buyer -> weight(buyer.get("trọng số"))).sum());
        for (var buyer : buyers) {
            at -= weight(buyer.get("trọng số"));
            if (at < 0) {
                return buyer;
            }
        }
        return buyers.getLast();
    }

    /** One to four products of the month, rather often of one cooperative. */
    List<Wanted> basket(int month, Random random) {
        var basket = new ArrayList<Wanted>();
        basket.add(draw(wanted, month, random));
        int lines = 1 + random.nextInt(4);
        while (basket.size() < lines) {
            var first = basket.getFirst();
            boolean stay = random.nextInt(100) < 55;
            var from = stay
                    ? wanted.stream()
                            .filter(one -> one.cooperative().equals(first.cooperative()))
                            .toList()
                    : wanted;
            basket.add(draw(from, month, random));
        }
        return basket.stream().distinct().toList();
    }

    private static Wanted draw(List<Wanted> from, int month, Random random) {
        int all = from.stream().mapToInt(one -> one.byMonth().get(month - 1)).sum();
        int at = all == 0 ? 0 : random.nextInt(all);
        for (var one : from) {
            at -= one.byMonth().get(month - 1);
            if (at < 0) {
                return one;
            }
        }
        return from.getLast();
    }

    private static List<Integer> byMonth(Row row) {
        var months = new ArrayList<Integer>();
        for (int month = 1; month <= 12; month++) {
            months.add(weight(row.get("trọng số")) * weight(row.get("tháng " + month)) / 100);
        }
        return months;
    }

    private static int weight(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
