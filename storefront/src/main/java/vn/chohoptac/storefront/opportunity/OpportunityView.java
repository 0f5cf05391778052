package vn.chohoptac.storefront.opportunity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.connections.opportunities.OpportunityKind;
import vn.chohoptac.connections.opportunities.OpportunityState;

/**
 * An opportunity in a reader's words. What is not said is an empty text.
 *
 * @param lang language of title and text
 * @param days when it happens
 * @param register until when a cooperative says that it is interested
 * @param link the source's address where that is one of the web
 * @param goods of which makers it concerns, empty for all
 * @param provinces whose cooperatives it concerns, empty for all
 * @param open whether a cooperative may say now that it is interested
 * @param interested how many cooperatives said so
 */
public record OpportunityView(
        String code,
        OpportunityKind kind,
        OpportunityState state,
        String title,
        String text,
        String lang,
        String organiser,
        String place,
        String days,
        String register,
        String source,
        @Nullable String link,
        List<String> goods,
        List<String> provinces,
        String published,
        String until,
        boolean open,
        int interested) {

    public boolean warning() {
        return kind == OpportunityKind.WARNING;
    }
}
