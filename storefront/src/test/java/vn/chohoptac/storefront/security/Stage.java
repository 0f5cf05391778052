package vn.chohoptac.storefront.security;

import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Deals;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.Tenant;
import vn.chohoptac.storefront.Tenants;

/**
 * Who takes part in the trials: two cooperatives of Quảng Ngãi (51), officers of that province and of another one, two
 * people who buy.
 */
record Stage(
        Tenants market,
        Desks desks,
        Shelves shelves,
        Deals deals,
        int port,
        Tenant mine,
        Tenant theirs,
        SignedIn officer,
        Browser competent,
        Browser incompetent,
        SignedIn buyer,
        Browser buying,
        SignedIn otherBuyer,
        Browser otherBuying) {

    static Stage set(Tenants market, Desks desks, Shelves shelves, Deals deals, int port) {
        var officer = shelves.officer("51");
        var buyer = market.shopper();
        var other = market.shopper();
        return new Stage(
                market,
                desks,
                shelves,
                deals,
                port,
                market.open(port),
                market.open(port),
                officer,
                desks.of(officer, port),
                desks.ofOfficer("68", port),
                buyer,
                desks.of(buyer, port),
                other,
                desks.of(other, port));
    }

    /** Somebody who brings nothing. */
    Browser anybody() {
        return new Browser(port);
    }

    Tenant another() {
        return market.open(port);
    }

    /** A cooperative of Gia Lai, which is not the competent officer's. */
    CooperativeProfile elsewhere() {
        return shelves.cooperative("HTX mẫu Tỉnh Bạn", "52");
    }

    Browser signsIn(SignedIn person) {
        return desks.of(person, port);
    }
}
