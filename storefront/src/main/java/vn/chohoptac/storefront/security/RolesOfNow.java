package vn.chohoptac.storefront.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vn.chohoptac.accounts.AccountNotFound;
import vn.chohoptac.accounts.Accounts;

/** Who is signed in comes from the session; what that person may do comes from the account, at every request that asks. */
final class RolesOfNow extends HttpSessionSecurityContextRepository {

    private final Accounts accounts;

    RolesOfNow(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Read(super.loadDeferredContext(request));
    }

    private SecurityContext today(SecurityContext kept) {
        if (!(kept.getAuthentication() instanceof SignedInPerson before)) {
            return kept;
        }
        try {
            var person = accounts.signedIn(before.getPrincipal().id());
            return person.equals(before.getPrincipal())
                    ? kept
                    : new SecurityContextImpl(new SignedInPerson(person, before.getDetails()));
        } catch (AccountNotFound gone) {
            return new SecurityContextImpl();
        }
    }

    /** Visitors' pages never ask, and cost nothing. */
    private final class Read implements DeferredSecurityContext {

        private final DeferredSecurityContext kept;
        private @Nullable SecurityContext read;

        Read(DeferredSecurityContext kept) {
            this.kept = kept;
        }

        @Override
        public SecurityContext get() {
            if (read == null) {
                read = today(kept.get());
            }
            return read;
        }

        @Override
        public boolean isGenerated() {
            return kept.isGenerated();
        }
    }
}
