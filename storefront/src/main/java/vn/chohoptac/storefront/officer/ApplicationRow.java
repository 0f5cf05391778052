package vn.chohoptac.storefront.officer;

import java.util.Locale;
import vn.chohoptac.cooperatives.Application;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.storefront.support.Figures;

/** A cooperative in an officer's list. */
record ApplicationRow(CooperativeProfile profile, String name, String province, String appliedAt) {

    static ApplicationRow of(Application application, Locale locale) {
        var profile = application.profile();
        return new ApplicationRow(
                profile,
                profile.name().in(locale),
                Places.current()
                        .province(profile.provinceCode())
                        .map(Province::name)
                        .orElse(profile.provinceCode()),
                Figures.in(locale).date(application.appliedAt()));
    }
}
