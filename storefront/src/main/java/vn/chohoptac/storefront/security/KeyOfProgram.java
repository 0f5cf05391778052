package vn.chohoptac.storefront.security;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.chohoptac.accounts.ApiKey;
import vn.chohoptac.accounts.SignedIn;

/** A program by its key: it may what the key's scopes say and no role of a person, whoever it reads for. */
final class KeyOfProgram extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SignedIn reader;

    KeyOfProgram(ApiKey key) {
        super(key.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority("ROLE_KEY_" + scope))
                .toList());
        this.reader = key.reader();
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return reader;
    }

    /** The secret is not kept. */
    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return reader.id().value().toString();
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
