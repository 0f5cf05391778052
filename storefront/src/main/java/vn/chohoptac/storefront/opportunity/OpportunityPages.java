package vn.chohoptac.storefront.opportunity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.opportunities.Interests;
import vn.chohoptac.connections.opportunities.Opportunities;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.storefront.support.Figures;

/** Draws an opportunity's page: for everybody, and with its own word for a cooperative. */
@Component
public class OpportunityPages {

    private final Opportunities opportunities;
    private final Interests interests;
    private final OpportunityWords words;

    OpportunityPages(Opportunities opportunities, Interests interests, OpportunityWords words) {
        this.opportunities = opportunities;
        this.interests = interests;
        this.words = words;
    }

    /**
     * What the reader's cooperative said.
     *
     * @param at empty when it said nothing
     */
    public record Said(String at, String note) {}

    /** @throws vn.chohoptac.connections.opportunities.OpportunityNotFound if there is none, or it was withdrawn */
    public ModelAndView one(String code, @Nullable SignedIn reader, Locale locale) {
        var one = opportunities.byCode(code);
        var page = new ModelAndView("opportunity/one", "one", words.view(one, locale));
        var own = reader == null ? null : reader.cooperativeId();
        if (own != null) {
            page.addObject(
                    "said",
                    interests
                            .of(new CooperativeId(own), one.id())
                            .map(said -> new Said(Figures.in(locale).dateTime(said.at()), said.note()))
                            .orElse(new Said("", "")));
        }
        return page;
    }
}
