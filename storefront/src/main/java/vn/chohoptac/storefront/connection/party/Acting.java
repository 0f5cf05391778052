package vn.chohoptac.storefront.connection.party;

import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.ListingKind;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.Side;
import vn.chohoptac.kernel.Actor;

/**
 * Who works at the desk, and for which party; from the signed-in person and the area, never from a form.
 *
 * @param base address of the desk
 * @param nav template of the desk's navigation
 * @param verified whether the party may post and answer now
 */
record Acting(SignedIn person, Party party, String base, String nav, boolean verified) {

    static final String COOPERATIVE = "/kenh-htx/ket-noi";
    static final String BUYER = "/tai-khoan/thu-mua";

    public boolean buyer() {
        return party.side() == Side.BUYER;
    }

    /** What this party posts. */
    public ListingKind kind() {
        return buyer() ? ListingKind.DEMAND : ListingKind.OFFER;
    }

    Actor actor() {
        return person.actor();
    }
}
