package vn.chohoptac.storefront.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.storefront.support.Visitor;

/** Tells the page's header who is signed in and where that person may work. */
@Component
class CurrentVisitor implements Visitor.Current {

    @Override
    public Optional<Visitor> of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(visitor(person))
                : Optional.empty();
    }

    private static Visitor visitor(SignedIn person) {
        var areas = new ArrayList<Visitor.Area>();
        if (person.cooperativeId() != null) {
            areas.add(new Visitor.Area("/kenh-htx", "ui.area.cooperative"));
        }
        if (person.has(Role.OFFICER)) {
            areas.add(new Visitor.Area("/xuc-tien", "ui.area.officer"));
        }
        if (person.has(Role.ADMINISTRATOR)) {
            areas.add(new Visitor.Area("/quan-tri", "ui.area.administrator"));
        }
        areas.add(new Visitor.Area("/tai-khoan", "ui.area.account"));
        return new Visitor(person.displayName(), areas);
    }
}
