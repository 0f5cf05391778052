package vn.chohoptac.storefront.officer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.accounts.Member;
import vn.chohoptac.cooperatives.Application;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.CooperativeState;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.payments.Bank;
import vn.chohoptac.payments.Banks;
import vn.chohoptac.storefront.account.ApplicationView;
import vn.chohoptac.storefront.support.Addresses;
import vn.chohoptac.storefront.support.Figures;

/**
 * A cooperative's papers as an officer reads them before deciding.
 *
 * @param address in one line
 * @param account the bank account in one line, {@code null} when none is stated
 * @param people who acts for it
 * @param suspendedFrom when an announced suspension takes effect, {@code null} when none is announced
 * @param suspensionReason what the cooperative was told of it
 * @param decisions the addresses of what may be decided now
 */
record ApplicationOnDesk(
        CooperativeProfile profile,
        String name,
        String address,
        @Nullable String phone,
        @Nullable String account,
        @Nullable String story,
        Set<FieldOfActivity> fields,
        String appliedAt,
        List<Member> people,
        List<ApplicationView.Step> history,
        @Nullable String suspendedFrom,
        @Nullable String suspensionReason,
        List<Decision> decisions) {

    static ApplicationOnDesk of(Application application, List<Member> people, Banks banks, Locale locale) {
        var profile = application.profile();
        var phone = profile.phone();
        var story = profile.story();
        var announced = application.announced();
        return new ApplicationOnDesk(
                profile,
                profile.name().in(locale),
                Addresses.oneLine(profile.street(), profile.communeCode(), profile.provinceCode()),
                phone == null ? null : phone.local(),
                account(profile, banks),
                story == null ? null : story.in(locale),
                new TreeSet<>(profile.fields()),
                Figures.in(locale).dateTime(application.appliedAt()),
                people,
                ApplicationView.steps(application, locale),
                announced == null ? null : Figures.in(locale).dateTime(announced.effectiveFrom()),
                announced == null ? null : announced.reason(),
                announced == null ? decisions(profile.state()) : List.of(Decision.SUSPEND, Decision.RESTORE));
    }

    private static @Nullable String account(CooperativeProfile profile, Banks banks) {
        var account = profile.bankAccount();
        if (account == null) {
            return null;
        }
        var bank = banks.byBin(account.bin()).map(Bank::shortName).orElse(account.bin());
        return bank + " · " + account.accountNumber() + " · " + account.holder();
    }

    private static List<Decision> decisions(CooperativeState state) {
        return switch (state) {
            case APPLIED -> List.of(Decision.VERIFY, Decision.ASK_FOR_MORE, Decision.REJECT);
            case MORE_ASKED -> List.of(Decision.REJECT);
            case VERIFIED -> List.of(Decision.SUSPEND);
            case SUSPENDED -> List.of(Decision.RESTORE);
            case REJECTED -> List.of();
        };
    }
}
