package vn.chohoptac.catalog.spreadsheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.OcopSet;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.VietnameseText;

/** What people write in cells, read the Vietnamese way: point groups thousands, comma starts the fraction (domain.md 2.9). */
final class CellValues {

    private static final Pattern CURRENCY = Pattern.compile("(?iu)\\s*(đồng|dong|vnđ|vnd|đ|₫)$");
    private static final Pattern WHOLE = Pattern.compile("\\d+|\\d{1,3}([. ]\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+|\\d{1,3}([. ]\\d{3})+)(,\\d{1,6})?");
    private static final Pattern MONTHS = Pattern.compile("(?<!\\d)(1[0-2]|0?[1-9])(?!\\d)");
    private static final int MOST_DIGITS = 15;

    private record Measure(Unit unit, int factor) {}

    /** By the word as written, marks kept: bó and bộ are two units. */
    private static final Map<String, Measure> UNITS = Map.ofEntries(
            Map.entry("g", one(Unit.GRAM)),
            Map.entry("gr", one(Unit.GRAM)),
            Map.entry("gam", one(Unit.GRAM)),
            Map.entry("gram", one(Unit.GRAM)),
            Map.entry("lạng", new Measure(Unit.GRAM, 100)),
            Map.entry("kg", one(Unit.KILOGRAM)),
            Map.entry("ký", one(Unit.KILOGRAM)),
            Map.entry("kí", one(Unit.KILOGRAM)),
            Map.entry("cân", one(Unit.KILOGRAM)),
            Map.entry("kilogam", one(Unit.KILOGRAM)),
            Map.entry("yến", new Measure(Unit.KILOGRAM, 10)),
            Map.entry("tạ", new Measure(Unit.KILOGRAM, 100)),
            Map.entry("t", one(Unit.TONNE)),
            Map.entry("tấn", one(Unit.TONNE)),
            Map.entry("ml", one(Unit.MILLILITRE)),
            Map.entry("l", one(Unit.LITRE)),
            Map.entry("lít", one(Unit.LITRE)),
            Map.entry("lit", one(Unit.LITRE)),
            Map.entry("m", one(Unit.METRE)),
            Map.entry("mét", one(Unit.METRE)),
            Map.entry("cái", one(Unit.PIECE)),
            Map.entry("chiếc", one(Unit.PIECE)),
            Map.entry("con", one(Unit.ANIMAL)),
            Map.entry("quả", one(Unit.FRUIT)),
            Map.entry("trái", one(Unit.FRUIT)),
            Map.entry("cây", one(Unit.PLANT)),
            Map.entry("bó", one(Unit.BUNCH)),
            Map.entry("bộ", one(Unit.SET)),
            Map.entry("hộp", one(Unit.BOX)),
            Map.entry("túi", one(Unit.BAG)),
            Map.entry("gói", one(Unit.BAG)),
            Map.entry("chai", one(Unit.BOTTLE)),
            Map.entry("hũ", one(Unit.JAR)),
            Map.entry("lọ", one(Unit.JAR)),
            Map.entry("người", one(Unit.PERSON)),
            Map.entry("khách", one(Unit.PERSON)),
            Map.entry("đêm", one(Unit.NIGHT)));

    private CellValues() {}

    /** {@code 1.500}, {@code 1 500 000}, {@code 54.000đ}; nothing with a fraction and nothing like {@code 1.50}. */
    static Optional<Money> money(String cell) {
        return whole(CURRENCY.matcher(spaced(cell)).replaceFirst("")).map(Money::vnd);
    }

    /** A whole number, thousands grouped or not. */
    static Optional<Long> whole(String cell) {
        var text = spaced(cell);
        var digits = text.replaceAll("[. ]", "");
        return WHOLE.matcher(text).matches() && digits.length() <= MOST_DIGITS
                ? Optional.of(Long.parseLong(digits))
                : Optional.empty();
    }

    /** A number with a fraction after a comma: {@code 0,5}. */
    static Optional<BigDecimal> decimal(String cell) {
        var text = spaced(cell);
        return DECIMAL.matcher(text).matches() && text.length() <= MOST_DIGITS
                ? Optional.of(new BigDecimal(text.replaceAll("[. ]", "").replace(',', '.')))
                : Optional.empty();
    }

    /** So much of a unit; customary measures become the metric ones they are. */
    static Optional<Quantity> quantity(BigDecimal amount, String unit) {
        var word = VietnameseText.normalise(unit.strip()).replace(".", "");
        var measure = Optional.ofNullable(UNITS.get(word))
                .or(() -> Optional.ofNullable(Unit.ofCode(word)).map(CellValues::one));
        return measure.map(found -> new Quantity(amount.multiply(BigDecimal.valueOf(found.factor())), found.unit()));
    }

    /** By number, or by a name in either language, marks or none. */
    static Optional<OcopSet> ocopSet(String cell, OcopCatalogue ocop) {
        var number = whole(cell);
        if (number.isPresent()) {
            return number.filter(n -> n <= 26).flatMap(n -> ocop.find(n.intValue()));
        }
        var words = VietnameseText.slug(cell);
        return ocop.sets().stream()
                .filter(set -> set.slug().equals(words)
                        || VietnameseText.slug(set.name().vi()).equals(words)
                        || VietnameseText.slug(set.name().in(Locale.ENGLISH)).equals(words))
                .findFirst();
    }

    /** Ready for sale when nothing is said. */
    static Optional<ProductForm> form(String cell) {
        return cell.isEmpty() ? Optional.of(ProductForm.READY) : ProductForm.bySlug(VietnameseText.slug(cell));
    }

    /** Two months, or one; {@code quanh năm} is no season. */
    static Optional<Optional<Season>> season(String cell) {
        if (cell.isEmpty() || VietnameseText.fold(cell).contains("quanh nam")) {
            return Optional.of(Optional.empty());
        }
        var months = MONTHS.matcher(cell)
                .results()
                .map(month -> Integer.parseInt(month.group()))
                .toList();
        return switch (months.size()) {
            case 1 -> Optional.of(Optional.of(new Season(months.getFirst(), months.getFirst())));
            case 2 -> Optional.of(Optional.of(new Season(months.getFirst(), months.getLast())));
            default -> Optional.empty();
        };
    }

    private static Measure one(Unit unit) {
        return new Measure(unit, 1);
    }

    private static String spaced(String cell) {
        return cell.replaceAll("[\\p{Zs}]+", " ").strip();
    }
}
