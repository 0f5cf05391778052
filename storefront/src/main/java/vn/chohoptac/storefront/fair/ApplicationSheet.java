package vn.chohoptac.storefront.fair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.booths.ApplicationInvalid;
import vn.chohoptac.fairs.booths.EligiblePack;
import vn.chohoptac.fairs.booths.FairApplication;
import vn.chohoptac.fairs.booths.Proposal;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.TypedMoney;

/**
 * The goods of an application as a form: a pack is taken when its box {@code chon} is ticked, its terms stand in
 * {@code gia.<sku>} and {@code suat.<sku>}. What was typed comes back beside what is wrong with it.
 */
@Component
public class ApplicationSheet {

    private static final int MOST_DIGITS = 6;

    private final MessageSource words;

    ApplicationSheet(MessageSource words) {
        this.words = words;
    }

    /**
     * What was typed.
     *
     * @param proposals those that can be read
     * @param failure about the whole sheet, {@code null} when there is nothing to say
     */
    public record Typed(
            List<PackRow> rows,
            List<Proposal> proposals,
            @Nullable String failure) {

        public boolean wrong() {
            return failure != null || rows.stream().anyMatch(row -> row.error() != null);
        }
    }

    /** The sheet to begin with: the terms of the application there is, else nothing chosen. */
    public List<PackRow> rows(List<EligiblePack> eligible, @Nullable FairApplication before, Locale locale) {
        var asked = new HashMap<String, FairApplication.Item>();
        if (before != null) {
            before.items().forEach(item -> asked.put(item.sku(), item));
        }
        return eligible.stream()
                .map(pack -> {
                    var row = PackRow.of(pack, locale);
                    var item = asked.get(pack.sku());
                    return item == null
                            ? row
                            : row.with(
                                    true,
                                    Figures.in(locale).number(item.fairPrice().dong()),
                                    String.valueOf(item.quota()),
                                    null);
                })
                .toList();
    }

    public Typed read(List<EligiblePack> eligible, Map<String, String[]> parameters, Locale locale) {
        var chosen = List.of(parameters.getOrDefault("chon", new String[0]));
        var rows = new ArrayList<PackRow>();
        var proposals = new ArrayList<Proposal>();
        for (var pack : eligible) {
            var price = one(parameters, "gia." + pack.sku());
            var quota = one(parameters, "suat." + pack.sku());
            boolean taken = chosen.contains(pack.sku());
            var error = taken ? unreadable(price, quota, locale) : null;
            rows.add(PackRow.of(pack, locale).with(taken, price, quota, error));
            if (taken && error == null) {
                proposals.add(new Proposal(pack.sku(), TypedMoney.read(price), Integer.parseInt(quota)));
            }
        }
        return new Typed(rows, proposals, chosen.isEmpty() ? say("error.desk.fair.nothing-chosen", locale) : null);
    }

    /** The sheet again, with the module's refusals at their packs. */
    public Typed refused(Typed typed, ApplicationInvalid invalid, Locale locale) {
        var rows = new ArrayList<>(typed.rows());
        String failure = null;
        for (var problem : invalid.problems()) {
            var text =
                    words.getMessage("error." + problem.code(), problem.args().toArray(), problem.code(), locale);
            var row = rows.stream()
                    .filter(one -> problem.field().startsWith("products[" + one.sku() + "]"))
                    .findFirst();
            if (row.isPresent()) {
                var one = row.get();
                rows.set(rows.indexOf(one), one.with(one.chosen(), one.fairPrice(), one.quota(), text));
            } else {
                failure = text;
            }
        }
        return new Typed(rows, typed.proposals(), failure);
    }

    private @Nullable String unreadable(String price, String quota, Locale locale) {
        try {
            TypedMoney.read(price);
        } catch (TypedMoney.NotAnAmount unreadable) {
            return say("error.desk.fair.price-unreadable", locale);
        }
        return quota.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}")
                ? null
                : say("error.desk.fair.quota-unreadable", locale);
    }

    private static String one(Map<String, String[]> parameters, String name) {
        var values = parameters.getOrDefault(name, new String[] {""});
        return values[0].strip();
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
