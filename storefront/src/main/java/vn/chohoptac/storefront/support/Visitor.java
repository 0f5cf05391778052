package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in, as the page's header shows it.
 *
 * @param areas the places this person may work in, in the order of the menu
 */
public record Visitor(String displayName, List<Area> areas) {

    /**
     * A link of the account menu.
     *
     * @param labelKey a key of the bundles
     */
    public record Area(String href, String labelKey) {}

    /** Provided by the security package; nobody is signed in while there is no such bean. */
    @FunctionalInterface
    public interface Current {
        Optional<Visitor> of(HttpServletRequest request);
    }
}
