package vn.chohoptac.storefront;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.OpenStaffAccount;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.storefront.Browser.Answer;

/** People at their desks: browsers of officers, administrators and cooperatives' staff who have signed in. */
@TestComponent
public class Desks {

    private final Accounts accounts;
    private final Shelves shelves;

    Desks(Accounts accounts, Shelves shelves) {
        this.accounts = accounts;
        this.shelves = shelves;
    }

    /** Somebody whose account {@link Shelves} opened. */
    public Browser of(SignedIn person, int port) {
        return signedIn(person.email(), shelves.password(), port);
    }

    public Browser ofOfficer(String province, int port) {
        return of(shelves.officer(province), port);
    }

    public Browser ofNationalOfficer(int port) {
        return of(open(Role.OFFICER), port);
    }

    public Browser ofAdministrator(int port) {
        return of(administrator(), port);
    }

    public SignedIn administrator() {
        return open(Role.ADMINISTRATOR);
    }

    public Browser signedIn(String email, String password, int port) {
        var browser = new Browser(port);
        var answer = browser.submit(
                browser.get("/dang-nhap"), "form[action='/dang-nhap']", Map.of("email", email, "matKhau", password));
        if (answer.status() / 100 != 3) {
            throw new AssertionError(email + " could not sign in: " + answer.status());
        }
        return browser;
    }

    /** Presses the button of a form and demands that it leads on (303). */
    public static Answer done(Browser browser, Answer shown, String form, Map<String, String> typed) {
        var answer = browser.submit(shown, form, typed);
        if (answer.status() != 303) {
            throw new AssertionError(form + ": " + answer.status() + "\n"
                    + answer.page().select("main").text());
        }
        return browser.follow(answer);
    }

    private SignedIn open(Role role) {
        var email = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@cho.example";
        return accounts.signedIn(
                accounts.openStaffAccount(OpenStaffAccount.of(role, email, shelves.password(), "Người " + role)));
    }
}
