package vn.chohoptac.storefront.security;

import java.util.List;

/** Who may use a route. Owning the thing asked for is checked by the use case, never here. */
enum Access {
    /** Anyone, signed in or not. */
    EVERYONE,
    /** Anyone; what the call is about is proved by a token or a signature in the request itself. */
    BEARER_OF_PROOF,
    SIGNED_IN,
    COOPERATIVE("DIRECTOR", "CLERK", "ACCOUNTANT"),
    /** Administrators may do what national officers may. */
    OFFICER("OFFICER", "ADMINISTRATOR"),
    ADMINISTRATOR("ADMINISTRATOR"),
    /** A cooperative or an officer, or a key for such figures: each sees what the use case lets it see. */
    REPORTS("DIRECTOR", "ACCOUNTANT", "OFFICER", "ADMINISTRATOR", "KEY_PERFORMANCE");

    private final List<String> roles;

    Access(String... roles) {
        this.roles = List.of(roles);
    }

    /** The roles one of which is needed; empty when no role is. */
    List<String> roles() {
        return roles;
    }
}
