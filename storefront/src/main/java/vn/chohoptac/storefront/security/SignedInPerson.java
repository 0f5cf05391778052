package vn.chohoptac.storefront.security;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.chohoptac.accounts.SignedIn;

/** Accounts' {@link SignedIn} as Spring Security carries it; kept in the session, named by the account's id. */
final class SignedInPerson extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SignedIn person;

    SignedInPerson(SignedIn person, @Nullable Object details) {
        super(person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.person = person;
        setDetails(details);
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    /** The password is not kept. */
    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return person.id().value().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
