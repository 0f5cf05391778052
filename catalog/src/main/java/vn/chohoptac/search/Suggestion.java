package vn.chohoptac.search;

/**
 * A completion offered while typing.
 *
 * @param text what to search for, with marks
 * @param kind {@code product} or {@code cooperative}
 * @param slug of the page it leads to
 */
public record Suggestion(String text, String kind, String slug) {}
