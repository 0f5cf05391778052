package vn.chohoptac.orders;

import org.jspecify.annotations.Nullable;

/**
 * Who receives the goods and whom to call.
 *
 * @param phone as typed in {@link PlaceOrder}, E.164 in an order
 * @param email optional: notices go there
 */
public record Contact(String name, String phone, @Nullable String email) {}
