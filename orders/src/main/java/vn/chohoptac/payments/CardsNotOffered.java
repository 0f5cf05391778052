package vn.chohoptac.payments;

import vn.chohoptac.kernel.RuleBroken;

/** This market takes no cards: {@code market.custody} is direct, or the gateway's keys are missing. */
public final class CardsNotOffered extends RuleBroken {

    public CardsNotOffered() {
        super("payments.cards-not-offered");
    }
}
