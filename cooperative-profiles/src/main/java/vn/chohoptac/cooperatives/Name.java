package vn.chohoptac.cooperatives;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Codes;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.VietnameseText;

/**
 * A name with everything derived from it: the address, the words the directory searches, the key it sorts by.
 *
 * @param nameWords normalised, words parted and led by a blank; for searches with marks
 * @param nameFolded the same without marks
 * @param nameSortKey bytes in the order of the Vietnamese dictionary
 * @param slugCode makes the address unique and survives renaming
 */
@Embeddable
record Name(
        String nameVi,
        @Nullable String nameEn,
        String nameWords,
        String nameFolded,
        byte[] nameSortKey,
        String slug,
        String slugCode) {

    private static final int CODE_LENGTH = 5;
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_SORT_KEY = 512;

    static Name of(LocalizedText text) {
        return of(text, Codes.random(CODE_LENGTH).toLowerCase(Locale.ROOT));
    }

    Name changedTo(LocalizedText text) {
        return of(text, slugCode);
    }

    LocalizedText text() {
        return new LocalizedText(nameVi, nameEn);
    }

    private static Name of(LocalizedText text, String code) {
        var both = text.en() == null ? text.vi() : text.vi() + " " + text.en();
        return new Name(
                text.vi().strip(),
                text.en() == null ? null : text.en().strip(),
                searchable(VietnameseText.normalise(both)),
                searchable(VietnameseText.fold(both)),
                sortKey(text.vi()),
                slug(text.vi(), code),
                code);
    }

    private static String searchable(String text) {
        return " " + String.join(" ", VietnameseText.words(text));
    }

    private static byte[] sortKey(String text) {
        var key = VietnameseText.sortKey(text);
        return key.length <= LONGEST_SORT_KEY ? key : Arrays.copyOf(key, LONGEST_SORT_KEY);
    }

    private static String slug(String text, String code) {
        var words = VietnameseText.slug(text);
        var kept = words.length() <= LONGEST_SLUG ? words : words.substring(0, LONGEST_SLUG);
        return kept + "-" + code;
    }
}
