package vn.chohoptac.elasticsearch.vietnamese;

import java.util.List;

/**
 * One line of rules after analysis. Each term is its words joined by a space; a term of {@code from} is answered by those of
 * {@code to}. In a two-way group both are the same.
 */
record SynonymRule(List<String> from, List<String> to) {

    boolean isGroup() {
        return from.equals(to);
    }
}
