package vn.chohoptac.storefront.checkout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.OldAddresses;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Understanding;
import vn.chohoptac.shipping.ShippingAddress;

/**
 * Where the goods are to go, as far as the form tells.
 *
 * @param form with what was recognised filled in
 * @param commune {@code null} until it is known
 * @param candidates communes to choose from when the words fit several
 * @param heard how an old address was understood; empty when none was given
 */
record Destination(CheckoutForm form, @Nullable Commune commune, List<Commune> candidates, String heard) {

    private static final int OFFERED = 8;

    /** Reads the form: the commune chosen first, then the one typed, then an old address. */
    static Destination of(CheckoutForm form) {
        var chosen = chosen(form);
        if (chosen.isPresent()) {
            return known(form, chosen.get(), form.street(), "");
        }
        return form.commune().isEmpty() ? ofOldAddress(form) : typed(form);
    }

    /** Reads the old address, whatever was chosen or typed elsewhere. */
    static Destination ofOldAddress(CheckoutForm form) {
        return form.oldAddress().isEmpty()
                ? unknown(form)
                : understood(form, OldAddresses.understand(form.oldAddress()));
    }

    /** Something was typed, and no place of today fits it. */
    boolean unheard() {
        return commune == null && candidates.isEmpty() && !(form.commune() + form.oldAddress()).isEmpty();
    }

    Optional<ShippingAddress> address() {
        return commune == null
                ? Optional.empty()
                : Optional.of(new ShippingAddress(commune.provinceCode(), commune.code(), form.street()));
    }

    /** The commune of the code, as long as neither province nor typed name speaks against it. */
    private static Optional<Commune> chosen(CheckoutForm form) {
        return Places.current()
                .commune(form.communeCode())
                .filter(commune ->
                        form.province().isEmpty() || commune.provinceCode().equals(form.province()))
                .filter(commune -> form.commune().isEmpty() || same(commune, form.commune()));
    }

    private static Destination understood(CheckoutForm form, Understanding understanding) {
        var certain = understanding.commune();
        if (certain.isEmpty() && understanding.candidates().isEmpty()) {
            return new Destination(form, null, List.of(), "");
        }
        var street = understanding.street().isEmpty() ? form.street() : understanding.street();
        if (certain.isPresent()) {
            return known(form, certain.get(), street, understanding.heard());
        }
        var province = understanding.province();
        var code = province == null ? form.province() : province.code();
        return new Destination(form.at(code, "", "", street), null, understanding.candidates(), understanding.heard());
    }

    private static Destination typed(CheckoutForm form) {
        var places = Places.current();
        var found = form.province().isEmpty()
                ? places.searchCommunes(form.commune(), OFFERED)
                : places.searchCommunes(form.province(), form.commune(), OFFERED);
        var exact =
                found.stream().filter(commune -> same(commune, form.commune())).toList();
        if (exact.size() == 1 || found.size() == 1) {
            return known(form, exact.size() == 1 ? exact.getFirst() : found.getFirst(), form.street(), "");
        }
        return new Destination(form, null, found, "");
    }

    private static Destination known(CheckoutForm form, Commune commune, String street, String heard) {
        var filled = form.at(commune.provinceCode(), commune.fullName(), commune.code(), street);
        return new Destination(filled, commune, List.of(), heard);
    }

    private static Destination unknown(CheckoutForm form) {
        return new Destination(form, null, List.of(), "");
    }

    private static boolean same(Commune commune, String typed) {
        var name = VietnameseText.normalise(typed);
        return name.equals(VietnameseText.normalise(commune.fullName()))
                || name.equals(VietnameseText.normalise(commune.name()));
    }
}
