package vn.chohoptac.connections.answers;

/**
 * How to reach the other side; given only once both have agreed.
 *
 * @param person empty where the organisation named nobody
 * @param address empty where none is stated
 */
public record Contact(String organisation, String person, String phone, String email, String address) {}
