package vn.chohoptac.catalog;

/** A product that once had the address asked for, and where it is now. */
public record Moved(String newSlug) {}
