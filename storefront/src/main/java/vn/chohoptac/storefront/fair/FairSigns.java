package vn.chohoptac.storefront.fair;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.FairWhen;
import vn.chohoptac.fairs.Fairs;

/** The fairs that other pages point to. */
@Component
public class FairSigns {

    private static final int SHOWN = 3;

    private final Fairs fairs;
    private final FairWords words;

    FairSigns(Fairs fairs, FairWords words) {
        this.fairs = fairs;
        this.words = words;
    }

    /** A few that are live or come next, live ones first; drawn by {@code fair/cards :: sign}. */
    public List<FairTile> onNow(Locale locale) {
        return Stream.of(FairWhen.NOW, FairWhen.NEXT)
                .flatMap(when -> fairs.list(when, 1, SHOWN).items().stream())
                .limit(SHOWN)
                .map(card -> FairTile.of(card, words, locale))
                .toList();
    }
}
