package vn.chohoptac.kernel.places;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chohoptac.kernel.VietnameseText;

/** The forms under which names of places are compared: people write Đăk, Đắk, Đak and Đắc, Kon Tum and Kontum, Phường 05 and P5. */
final class PlaceNames {

    private static final Map<String, String> SPELLINGS = Map.of("dac", "dak", "lac", "lak", "ngok", "ngoc");
    private static final List<String> COMMUNE_TYPES = List.of("thitran", "phuong", "dackhu", "xa");
    private static final List<String> DISTRICT_TYPES = List.of("thanhpho", "thixa", "huyen", "quan");

    private PlaceNames() {}

    /** Folded, variants of spelling united, without spaces. Equal for two ways of writing one name. */
    static String key(String name) {
        return VietnameseText.foldedWords(name).stream().map(PlaceNames::spell).collect(Collectors.joining());
    }

    /** Folded words, variants of spelling united, for matching word by word. */
    static List<String> keyWords(String name) {
        return VietnameseText.foldedWords(name).stream().map(PlaceNames::spell).toList();
    }

    /** The name with its marks, in one spelling of tone marks and spaces. */
    static String exact(String name) {
        return String.join(" ", VietnameseText.words(name));
    }

    /** The key without a leading "xã", "phường", "thị trấn" or "đặc khu"; unchanged when there is none. */
    static String withoutCommuneType(String key) {
        return without(COMMUNE_TYPES, key);
    }

    /** The key without a leading "huyện", "quận", "thị xã" or "thành phố"; unchanged when there is none. */
    static String withoutDistrictType(String key) {
        return without(DISTRICT_TYPES, key);
    }

    /** Whether the name says little without its type, as the 5 of Phường 5 does. */
    static boolean needsItsType(String key) {
        return key.chars().allMatch(Character::isDigit);
    }

    static String spell(String folded) {
        var word = SPELLINGS.getOrDefault(folded, folded);
        if (word.matches("[bcdghklmnprstvx]+y")) {
            return word.substring(0, word.length() - 1) + "i";
        }
        return word.matches("0+\\d+") ? word.replaceFirst("^0+", "") : word;
    }

    private static String without(List<String> types, String key) {
        return types.stream()
                .filter(type -> key.length() > type.length() && key.startsWith(type))
                .findFirst()
                .map(type -> key.substring(type.length()))
                .orElse(key);
    }
}
