package vn.chohoptac.elasticsearch.vietnamese;

import java.util.Set;

/** Foreign words of a shop that would read as Telex: beef as bề, mix as mĩ, box as bõ. */
final class ForeignWords {

    static final Set<String> LOOKING_TYPED = Set.of(("as bar bars bee beef been beer best bloom bow box bus bus car"
        + " care cars co2 cocoa cos cow deer door dos far fee fix for gas gif has hair her his how if is law low mas"
        + " max mix moon moong new nos now oats of off oil or our per plus poor pos raw row saw sea see seen six slow"
        + " soon sos sow sum tar tax tee teen this too tow us war was wax xoong boong yes zoo noon ox")
            .split(" "));

    private ForeignWords() {}
}
