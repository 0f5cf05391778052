package vn.chohoptac.storefront.connection;

import static vn.chohoptac.storefront.support.Typed.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.OcopSet;
import vn.chohoptac.connections.BoardQuery;
import vn.chohoptac.connections.ListingKind;
import vn.chohoptac.storefront.support.Typed;

/**
 * What somebody looks for on the board, as the address has it.
 *
 * @param loai {@code offer} or {@code demand}, anything else means both
 * @param nhom slug of an industry, group or set
 */
record BoardFilters(String q, String loai, String nhom, String tinh, String trang) {

    private static final int SIZE = 24;
    private static final int NO_SET = 0;

    BoardFilters {
        q = text(q);
        loai = text(loai);
        nhom = text(nhom);
        tinh = text(tinh);
        trang = text(trang);
    }

    BoardQuery query(OcopCatalogue ocop) {
        return new BoardQuery(
                ListingKind.ofWord(loai).orElse(null),
                q,
                Typed.orNull(tinh),
                sets(ocop),
                trang.matches("\\d{1,4}") ? Integer.parseInt(trang) : 1,
                SIZE);
    }

    /** The board's address with everything chosen but the page. */
    public String base() {
        return base(loai);
    }

    /** The same for that kind of listing, empty for both. */
    public String base(String kind) {
        var address = UriComponentsBuilder.fromPath("/ket-noi");
        with(address, "loai", kind);
        with(address, "q", q);
        with(address, "nhom", nhom);
        with(address, "tinh", tinh);
        var base = address.encode().build().toUriString();
        return base + (base.contains("?") ? "&" : "?");
    }

    public boolean chosen() {
        return !(q + nhom + tinh + loai).isEmpty();
    }

    /** None stands for any; an unknown slug finds nothing. */
    private Set<Integer> sets(OcopCatalogue ocop) {
        if (nhom.isEmpty()) {
            return Set.of();
        }
        var under = ocop.setsUnder(nhom).stream().map(OcopSet::number).collect(Collectors.toSet());
        return under.isEmpty() ? Set.of(NO_SET) : under;
    }

    private static void with(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
