package vn.chohoptac.orders;

/** An order was placed and its goods are set aside. */
public record OrderPlaced(String orderCode) {}
