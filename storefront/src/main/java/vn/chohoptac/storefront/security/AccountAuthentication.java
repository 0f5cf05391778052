package vn.chohoptac.storefront.security;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.Credentials;
import vn.chohoptac.accounts.TooManyAttempts;

/** Lets accounts decide whether e-mail and password belong together; tells no one which of the two was wrong. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    AccountAuthentication(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.nobodysHash = String.valueOf(passwords.encode("an unknown address takes as long as a known one"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var email = asked.getName().strip().toLowerCase(Locale.ROOT);
        var address = address(asked);
        refuseTooManyAttempts(email, address);
        var credentials = accounts.credentialsOf(email).filter(Credentials::active);
        if (!matches(String.valueOf(asked.getCredentials()), credentials)) {
            accounts.signInFailed(email, address);
            throw new BadCredentialsException("e-mail or password");
        }
        accounts.signInSucceeded(email, address);
        var person = accounts.signedIn(credentials.orElseThrow().id());
        return new SignedInPerson(person, asked.getDetails());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private void refuseTooManyAttempts(String email, String address) {
        try {
            accounts.signInAllowed(email, address);
        } catch (TooManyAttempts refused) {
            throw new LockedException(
                    String.valueOf(Math.max(1, refused.retryAfter().toMinutes())), refused);
        }
    }

    private boolean matches(String password, Optional<Credentials> credentials) {
        var hash = credentials.map(Credentials::passwordHash).orElse(nobodysHash);
        return passwords.matches(password, hash) && credentials.isPresent();
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }
}
