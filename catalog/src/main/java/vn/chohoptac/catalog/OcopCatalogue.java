package vn.chohoptac.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.LocalizedText;

/** The classification of the OCOP programme, from the file {@code catalog/ocop_groups.csv} (Decision 26/2026/QĐ-TTg). */
@Component
public class OcopCatalogue {

    private final List<OcopSet> sets = OcopFile.read();

    /** The 26 sets in the order of the decision. */
    public List<OcopSet> sets() {
        return sets;
    }

    /** The 17 groups in the order of the decision. */
    public List<OcopGroup> groups() {
        return sets.stream().map(OcopSet::group).distinct().toList();
    }

    /** The six industries in the order of the decision. */
    public List<OcopIndustry> industries() {
        return sets.stream().map(OcopSet::industry).distinct().toList();
    }

    /**
     * The set with that number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OcopSet set(int number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("No OCOP set " + number));
    }

    public Optional<OcopSet> find(int number) {
        return number < 1 || number > sets.size() ? Optional.empty() : Optional.of(sets.get(number - 1));
    }

    /** The sets of the industry, else of the group, else the set with that slug; empty for an unknown slug. */
    public List<OcopSet> setsUnder(String slug) {
        var ofIndustry =
                sets.stream().filter(set -> set.industry().slug().equals(slug)).toList();
        if (!ofIndustry.isEmpty()) {
            return ofIndustry;
        }
        var ofGroup =
                sets.stream().filter(set -> set.group().slug().equals(slug)).toList();
        return ofGroup.isEmpty()
                ? sets.stream().filter(set -> set.slug().equals(slug)).toList()
                : ofGroup;
    }

    /** What people call the industry, group or set with that slug, the widest first. */
    public Optional<LocalizedText> nameOf(String slug) {
        return setsUnder(slug).stream().findFirst().map(set -> {
            if (set.industry().slug().equals(slug)) {
                return set.industry().name();
            }
            return set.group().slug().equals(slug) ? set.group().name() : set.name();
        });
    }
}
