package vn.chohoptac.storefront.sample;

import java.util.List;

/** The logins of the sample market, one per role; there is such a bean only where there is a sample market. */
public interface SampleLogins {

    /** Whom one can sign in as, in the order people should try them. */
    List<Login> all();

    /**
     * @param role in words, as shown to people
     */
    record Login(String role, String email, String password) {}
}
