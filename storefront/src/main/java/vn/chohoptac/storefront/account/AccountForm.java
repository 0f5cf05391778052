package vn.chohoptac.storefront.account;

import static vn.chohoptac.storefront.support.Typed.text;

import java.util.Locale;

/**
 * What a person may change about their account.
 *
 * @param language {@code vi} or {@code en}
 */
record AccountForm(String displayName, String language) {

    AccountForm {
        displayName = text(displayName);
        language = text(language);
    }

    Locale locale() {
        return Locale.of(language.equals("en") ? "en" : "vi");
    }
}
