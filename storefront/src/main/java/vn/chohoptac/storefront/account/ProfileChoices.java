package vn.chohoptac.storefront.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.kernel.places.Commune;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.payments.Banks;
import vn.chohoptac.storefront.support.Choice;

/** What the lists of a {@link ProfileForm} offer. */
@Component
public class ProfileChoices {

    private final Banks banks;
    private final MessageSource messages;

    ProfileChoices(Banks banks, MessageSource messages) {
        this.banks = banks;
        this.messages = messages;
    }

    /** @param communes names within the province chosen, none before one is */
    public record Lists(
            List<Choice> types,
            List<Choice> provinces,
            List<String> communes,
            List<Choice> banks,
            List<Choice> fields) {}

    /** For somebody who applies: communes of the province typed. */
    Lists of(ProfileForm form, Locale locale) {
        return within(form.province(), form, locale);
    }

    public Lists within(String provinceCode, ProfileForm form, Locale locale) {
        var places = Places.current();
        return new Lists(
                Stream.of(OrganisationType.values())
                        .map(type -> Choice.of(type.name(), word("OrganisationType." + type, locale)))
                        .toList(),
                places.provinces().stream()
                        .map(province -> Choice.of(province.code(), province.fullName()))
                        .toList(),
                places.communes(provinceCode).stream().map(Commune::fullName).toList(),
                banks(form.bank(), locale),
                Stream.of(FieldOfActivity.values())
                        .map(field -> Choice.of(field.name(), word("FieldOfActivity." + field, locale)))
                        .toList());
    }

    /** A bank that is not on the list, such as that of sample accounts, stays choosable where it is chosen already. */
    private List<Choice> banks(String chosen, Locale locale) {
        var choices = new ArrayList<Choice>();
        if (!chosen.isEmpty() && banks.byBin(chosen).isEmpty()) {
            choices.add(Choice.of(
                    chosen, String.valueOf(messages.getMessage("account.bank.other", new Object[] {chosen}, locale))));
        }
        banks.all().forEach(bank -> choices.add(Choice.of(bank.bin(), bank.shortName() + " · " + bank.fullName())));
        return choices;
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
