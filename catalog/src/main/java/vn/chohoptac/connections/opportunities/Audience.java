package vn.chohoptac.connections.opportunities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.OcopSet;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.DirectoryQuery;

/** Whom something concerns: by province, and by what a cooperative has on sale. */
@Component
class Audience {

    private static final int PAGE = 100;

    private final Cooperatives cooperatives;
    private final Products products;
    private final OcopCatalogue ocop;

    Audience(Cooperatives cooperatives, Products products, OcopCatalogue ocop) {
        this.cooperatives = cooperatives;
        this.products = products;
        this.ocop = ocop;
    }

    /** A cooperative as an audience of one. */
    record Listener(String province, Set<Integer> sets) {}

    Listener listener(CooperativeId own) {
        return new Listener(cooperatives.own(own).provinceCode(), products.setsOf(own));
    }

    boolean concerns(OpportunityContent content, Listener listener) {
        return inProvince(content, listener.province())
                && (content.groups().isEmpty() || listener.sets().stream().anyMatch(sets(content.groups())::contains));
    }

    /** Everyone concerned who is in the directory now. */
    Set<CooperativeId> of(OpportunityContent content) {
        var found = new HashSet<CooperativeId>();
        if (content.groups().isEmpty()) {
            everyone(content, found);
        } else {
            cooperatives.cards(products.makersOf(sets(content.groups()))).values().stream()
                    .filter(card -> inProvince(content, card.provinceCode()))
                    .map(CooperativeCard::id)
                    .forEach(found::add);
        }
        return found;
    }

    private void everyone(OpportunityContent content, Set<CooperativeId> found) {
        var page = cooperatives.directory(DirectoryQuery.all(1, PAGE));
        while (true) {
            page.items().stream()
                    .filter(card -> inProvince(content, card.provinceCode()))
                    .map(CooperativeCard::id)
                    .forEach(found::add);
            if (page.page() >= page.pages()) {
                return;
            }
            page = cooperatives.directory(DirectoryQuery.all(page.page() + 1, PAGE));
        }
    }

    private static boolean inProvince(OpportunityContent content, String province) {
        return content.provinces().isEmpty() || content.provinces().contains(province);
    }

    private Set<Integer> sets(List<String> groups) {
        return groups.stream()
                .flatMap(slug -> ocop.setsUnder(slug).stream())
                .map(OcopSet::number)
                .collect(Collectors.toSet());
    }
}
