package vn.chohoptac.storefront.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.SignedIn;

/** Signs a person in who has just registered, or under a name of today. */
@Component
public class SigningIn {

    private final Accounts accounts;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SigningIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** For this request and those after it. The caller has proved that the account is that of whoever is asking. */
    public SignedIn as(AccountId id, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.signedIn(id);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInPerson(person, null));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return person;
    }
}
