package vn.chohoptac.elasticsearch.vietnamese;

import java.util.Set;

/** Foreign words of a shop that would read as Telex or VNI: beef as bề, mix as mĩ, box as bõ. */
final class ForeignWords {

    private static final String LIST = """
        as bar bars bee beef been beer best bloom boong bow box bus car care cars co2 cocoa cos cow
        deer door dos far fee fix for gas gif hair has her his how if is law low mas max mix moon
        moong new noon nos now oats of off oil or our ox per plus poor pos raw row saw sea see seen
        six slow soon sos sow sum tar tax tee teen this too tow us war was wax xoong yes zoo
        """;

    static final Set<String> LOOKING_TYPED = Set.of(LIST.trim().split("\\s+"));

    private ForeignWords() {}
}
