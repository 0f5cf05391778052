package vn.chohoptac.storefront.catalog;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;

/** What people call the values of filters. */
@Component
class FilterLabels {

    private final OcopCatalogue ocop;
    private final Cooperatives cooperatives;
    private final MessageSource words;

    FilterLabels(OcopCatalogue ocop, Cooperatives cooperatives, MessageSource words) {
        this.ocop = ocop;
        this.cooperatives = cooperatives;
        this.words = words;
    }

    Optional<String> group(String slug, Locale locale) {
        return ocop.nameOf(slug).map(name -> name.in(locale));
    }

    static Optional<String> province(String code) {
        return Places.current().province(code).map(Province::name);
    }

    Optional<String> certificate(String slug, Locale locale) {
        return CertificateKind.bySlug(slug)
                .map(kind -> words.getMessage("CertificateKind." + kind, null, slug, locale));
    }

    Optional<String> cooperative(String slug, Locale locale) {
        return cooperatives.bySlug(slug).map(profile -> profile.name().in(locale));
    }
}
