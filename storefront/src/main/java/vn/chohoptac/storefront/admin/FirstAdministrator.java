package vn.chohoptac.storefront.admin;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.EmailTaken;
import vn.chohoptac.accounts.OpenStaffAccount;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.RuleBroken;
import vn.chohoptac.platform.AuditLog;
import vn.chohoptac.platform.StartRefused;

/**
 * Opens the account that all others are opened from, on a market that has none: whoever runs it names the address and a
 * password to begin with. An address that has an account is left alone, its password too.
 */
@Component
@ConditionalOnProperty("market.first-administrator.email")
class FirstAdministrator implements ApplicationRunner {

    private final Accounts accounts;
    private final AuditLog audit;
    private final String email;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            AuditLog audit,
            @Value("${market.first-administrator.email}") String email,
            @Value("${market.first-administrator.password:}") String password) {
        this.accounts = accounts;
        this.audit = audit;
        this.email = email;
        this.password = password;
    }

    /** @throws StartRefused if address or password do not keep the rules */
    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.credentialsOf(email).isPresent()) {
            return;
        }
        try {
            var id = accounts.openStaffAccount(OpenStaffAccount.of(Role.ADMINISTRATOR, email, password, email));
            audit.record(
                    Actor.SYSTEM,
                    "accounts.staff-account-opened",
                    id.value().toString(),
                    Map.of("role", Role.ADMINISTRATOR.name()));
        } catch (EmailTaken byAnotherNode) {
            // It started at the same moment and was first.
        } catch (RuleBroken refused) {
            throw new StartRefused(
                    "The first administrator cannot be opened: set MARKET_FIRST_ADMINISTRATOR_EMAIL to an address and"
                            + " MARKET_FIRST_ADMINISTRATOR_PASSWORD to at least 10 characters that nobody guesses.");
        }
    }
}
