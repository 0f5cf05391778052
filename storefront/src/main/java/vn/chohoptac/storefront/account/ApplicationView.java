package vn.chohoptac.storefront.account;

import java.util.List;
import java.util.Locale;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.Application;
import vn.chohoptac.cooperatives.CooperativeState;
import vn.chohoptac.storefront.support.Figures;

/**
 * An application as its applicant sees it.
 *
 * @param own whether the applicant acts for that cooperative now
 * @param asked what an officer asked for or why it was refused; empty when nothing is to be said
 */
public record ApplicationView(
        String name,
        String slug,
        CooperativeState state,
        String appliedAt,
        boolean own,
        String asked,
        List<Step> history) {

    /** A step of its history, put into words; officers see the same. */
    public record Step(CooperativeState to, String at, String by, String why) {}

    static ApplicationView of(Application application, SignedIn person, Locale locale) {
        var profile = application.profile();
        return new ApplicationView(
                profile.name().in(locale),
                profile.slug(),
                profile.state(),
                Figures.in(locale).date(application.appliedAt()),
                profile.id().value().equals(person.cooperativeId()),
                application.history().getLast().why(),
                steps(application, locale));
    }

    /** The latest first. */
    public static List<Step> steps(Application application, Locale locale) {
        var figures = Figures.in(locale);
        return application.history().reversed().stream()
                .map(step -> new Step(step.to(), figures.dateTime(step.at()), step.by(), step.why()))
                .toList();
    }
}
