package vn.chohoptac.elasticsearch.vietnamese;

import java.util.Set;

/**
 * Foreign words of a shop that would read as Telex or VNI: beef as bề, mix as mĩ, box as bõ. Not among them are those a Vietnamese
 * shopper more likely means as keys: cuts (trứng cút), moon (khoai môn), mas (rau má), chef (chè).
 */
final class ForeignWords {

    private static final String LIST = """
        bar beef beer best boats boong boost boots box bus cans car cast chair charm chips chops co2 coast
        corn cost door dust gas gif has hips host low max meets mix moong now nuts oats oops own pair past
        pens per pets pos post pots rest roast see sets sex sir six sos tar tax tee test this tips toast too
        town tree trees troops vest xoong
        """;

    static final Set<String> LOOKING_TYPED = Set.of(LIST.trim().split("\\s+"));

    private ForeignWords() {}
}
