package vn.chohoptac.search;

import java.util.List;
import vn.chohoptac.kernel.VietnameseText;

/**
 * How a typed query is understood.
 *
 * @param text normalised
 * @param words of the text, with the marks that were typed
 * @param marked whether any mark was typed: then exact matches come first
 * @param segments with synonyms, of the marked words when {@code marked}, else of the folded ones
 */
record QueryReading(String text, List<String> words, boolean marked, List<SynonymDictionary.Segment> segments) {

    static QueryReading of(String typed, SynonymDictionary dictionary) {
        var words = VietnameseText.words(typed);
        boolean marked = VietnameseText.hasMarks(typed);
        var known = marked ? words : words.stream().map(VietnameseText::fold).toList();
        return new QueryReading(String.join(" ", words), words, marked, dictionary.segments(known, marked));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
