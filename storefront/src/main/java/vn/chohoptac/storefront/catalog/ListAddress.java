package vn.chohoptac.storefront.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.search.ProductQuery;
import vn.chohoptac.search.ProductSort;

/** The address of a product list (design.md section 5): read leniently, so that an old or mistyped link still shows something, and written in one order. */
final class ListAddress {

    static final String PATH = "/san-pham";
    static final String TEXT = "q";
    static final String GROUP = "nhom";
    static final String PROVINCE = "tinh";
    static final String STARS = "sao";
    static final String CERTIFICATE = "chung-nhan";
    static final String COOPERATIVE = "htx";
    static final String FROM = "gia-tu";
    static final String TO = "gia-den";
    static final String IN_STOCK = "con-hang";
    static final String FORM = "hinh-thuc";
    static final String SORT = "sap-xep";
    static final String PAGE = "trang";

    private static final List<String> PARAMETERS =
            List.of(TEXT, GROUP, PROVINCE, STARS, CERTIFICATE, COOPERATIVE, FROM, TO, IN_STOCK, FORM, SORT);
    private static final int MOST_VALUES = 40;
    private static final int LONGEST_AMOUNT = 12;

    private final Map<String, List<String>> values;
    private final int page;

    private ListAddress(Map<String, List<String>> values, int page) {
        this.values = values;
        this.page = page;
    }

    static ListAddress of(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : PARAMETERS) {
            var given = given(parameters, name);
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        }
        var pages = given(parameters, PAGE);
        return new ListAddress(
                values,
                pages.isEmpty()
                        ? 1
                        : Math.max(1, number(pages.getFirst()).orElse(1L).intValue()));
    }

    ProductQuery query(int size) {
        return new ProductQuery(
                text(),
                all(GROUP),
                all(PROVINCE),
                all(STARS).stream()
                        .flatMap(stars -> number(stars).stream())
                        .map(Long::intValue)
                        .toList(),
                all(CERTIFICATE),
                all(COOPERATIVE),
                amount(FROM),
                amount(TO),
                has(IN_STOCK, "1"),
                all(FORM),
                sort(),
                page,
                size);
    }

    String text() {
        return one(TEXT).orElse("").strip();
    }

    ProductSort sort() {
        return one(SORT).flatMap(ProductSort::ofWord).orElse(ProductSort.RELEVANCE);
    }

    List<String> all(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    boolean has(String parameter, String value) {
        return all(parameter).contains(value);
    }

    /** The đồng typed there, if it can be read. */
    @Nullable
    Money amount(String parameter) {
        return one(parameter).flatMap(ListAddress::number).map(Money::vnd).orElse(null);
    }

    /** Whether anything but the text narrows the list. */
    boolean filtered() {
        return values.keySet().stream().anyMatch(name -> !name.equals(TEXT) && !name.equals(SORT));
    }

    /** The list without one chosen value, from its first page. */
    String without(String parameter, String value) {
        return href((name, given) -> !(name.equals(parameter) && given.equals(value)));
    }

    /** The list with the text alone. */
    String unfiltered() {
        return href((name, _) -> name.equals(TEXT) || name.equals(SORT));
    }

    /** The same filters with another text. */
    String withText(String text) {
        var others = href((name, _) -> !name.equals(TEXT));
        return others + (others.contains("?") ? "&" : "?") + TEXT + "=" + encode(text);
    }

    /** The same filters with these prices instead; an open end is {@code null}. */
    String withPrices(@Nullable Money from, @Nullable Money to) {
        var others = href((name, _) -> !name.equals(FROM) && !name.equals(TO));
        var bounds = Stream.of(bound(FROM, from), bound(TO, to))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return bounds.isEmpty() ? others : others + (others.contains("?") ? "&" : "?") + bounds;
    }

    private static Optional<String> bound(String parameter, @Nullable Money amount) {
        return Optional.ofNullable(amount).map(money -> parameter + "=" + money.dong());
    }

    /** What page links go on from: ends in {@code ?} or {@code &}. */
    String pageBase() {
        var first = href((_, _) -> true);
        return first + (first.contains("?") ? "&" : "?");
    }

    private interface Keeps {
        boolean value(String name, String given);
    }

    private String href(Keeps keeps) {
        var query = values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> keeps.value(entry.getKey(), value))
                        .map(value -> entry.getKey() + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private Optional<String> one(String parameter) {
        return all(parameter).stream().findFirst();
    }

    private static List<String> given(Map<String, String[]> parameters, String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0]))
                .filter(value -> !value.isBlank())
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }

    private static Optional<Long> number(String typed) {
        var digits = typed.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > LONGEST_AMOUNT
                ? Optional.empty()
                : Optional.of(Long.valueOf(digits));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
