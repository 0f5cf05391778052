package vn.chohoptac.orders;

import vn.chohoptac.accounts.AccountId;

/** By what right a buyer looks at an order. */
public sealed interface OrderAccess {

    /** The bearer of a token given at checkout or for code and phone. */
    record ByToken(String token) implements OrderAccess {}

    /** The account the order was placed with. */
    record ByAccount(AccountId account) implements OrderAccess {}
}
