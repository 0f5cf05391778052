package vn.chohoptac.storefront.security;

import static vn.chohoptac.storefront.security.Trial.nobodys;

import java.util.List;

/** Supply and demand: a party reaches its own listings, answers and contracts only. */
final class ConnectionTrials {

    static final List<Trial> TABLE = List.of(nobodys("GET /api/v1/connections"));

    private ConnectionTrials() {}
}
