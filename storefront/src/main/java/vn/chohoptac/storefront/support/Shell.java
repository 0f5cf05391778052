package vn.chohoptac.storefront.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the frame around every page shows; templates read it as {@code shell}. Costly parts are asked for only by the
 * templates that show them.
 *
 * @param path of the page, without the query
 * @param parameters the raw query string, empty when there is none
 * @param query what stands in the search box
 * @param origin scheme, host and port, for absolute links
 * @param sampleMarket whether every page says that its data is made up
 */
public record Shell(
        String path,
        String parameters,
        String query,
        String origin,
        boolean sampleMarket,
        Supplier<Optional<Visitor>> visitor,
        Supplier<Integer> cart,
        Supplier<Locale> locale,
        Assets assets) {

    public int cartCount() {
        return cart.get();
    }

    public boolean signedIn() {
        return visitor.get().isPresent();
    }

    /** Empty when nobody is signed in. */
    public String displayName() {
        return visitor.get().map(Visitor::displayName).orElse("");
    }

    public List<Visitor.Area> areas() {
        return visitor.get().map(Visitor::areas).orElse(List.of());
    }

    public String lang() {
        return locale.get().getLanguage();
    }

    /** This page in another language: the same path and query, with {@code lang} replaced. */
    public String langHref(String lang) {
        var others = Arrays.stream(parameters.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("lang="));
        return path + Stream.concat(others, Stream.of("lang=" + lang)).collect(Collectors.joining("&", "?", ""));
    }

    /** The page's own absolute address, without parameters. */
    public String canonical() {
        return origin + path;
    }

    /** Whether that link leads to the present page or to one above it. */
    public boolean isAt(String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    /** The address of a static file with the hash of its content, to be cached for ever. */
    public String asset(String file) {
        return assets.href(file);
    }
}
