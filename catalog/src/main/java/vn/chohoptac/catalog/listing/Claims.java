package vn.chohoptac.catalog.listing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chohoptac.kernel.VietnameseText;

/** Words that advertising law forbids, goods that may not be listed, and claims a name makes that want evidence (domain.md 2.14). */
final class Claims {

    /** A claim that needs a valid paper behind it. */
    enum Provable {
        ORGANIC,
        VIETGAP,
        GLOBALGAP,
        OCOP
    }

    /** The sentence health foods have to carry, and its like: saying that something is no medicine is no claim. */
    private static final Pattern DISCLAIMERS = words(
            "không phải là thuốc",
            "không có tác dụng thay thế thuốc chữa bệnh",
            "không thay thế thuốc chữa bệnh",
            "không có tác dụng điều trị",
            "không dùng để điều trị",
            "không có tác dụng chữa bệnh",
            "not intended to diagnose, treat, cure or prevent any disease",
            "not a medicine");

    private static final Pattern TREATMENT = words(
            "chữa khỏi",
            "chữa bệnh",
            "chữa trị",
            "chữa dứt",
            "đặc trị",
            "điều trị",
            "trị bệnh",
            "trị dứt",
            "trị tận gốc",
            "khỏi bệnh",
            "khỏi hẳn",
            "hết bệnh",
            "thay thế thuốc",
            "thần dược",
            "tiêu diệt tế bào ung thư",
            "chống ung thư",
            "cure",
            "cures",
            "cures all",
            "heals",
            "treats",
            "treatment of",
            "treatment for",
            "remedy for",
            "anti-cancer",
            "miracle drug");

    /** The same without marks, for texts written without any. */
    private static final Pattern TREATMENT_UNMARKED = words(
            "chua khoi",
            "chua benh",
            "chua tri",
            "dac tri",
            "dieu tri",
            "tri benh",
            "tri dut",
            "tri tan goc",
            "khoi benh",
            "thay the thuoc",
            "than duoc",
            "chong ung thu");

    /** Goods of conditional business, closed on this market. */
    private static final Pattern CLOSED =
            Pattern.compile("(?<!không )(?<!không dùng )(?<!không có )(?<!không sử dụng )(?<!pesticide-free )"
                    + words(
                                    "thuốc trừ sâu",
                                    "thuốc bảo vệ thực vật",
                                    "thuốc diệt cỏ",
                                    "thuốc trừ cỏ",
                                    "thuốc trừ bệnh",
                                    "thuốc diệt chuột",
                                    "thuốc kích thích tăng trưởng",
                                    "phân bón",
                                    "phân hóa học",
                                    "thuốc thú y",
                                    "thức ăn chăn nuôi",
                                    "hạt giống",
                                    "pesticide",
                                    "pesticides",
                                    "herbicide",
                                    "insecticide",
                                    "fertiliser",
                                    "fertilizer",
                                    "veterinary medicine")
                            .pattern());

    private static final Pattern ORGANIC = words("hữu cơ", "huu co", "organic");
    private static final Pattern VIETGAP = words("vietgap", "viet gap");
    private static final Pattern GLOBALGAP = words("globalgap", "global gap", "global g.a.p");
    private static final Pattern OCOP =
            Pattern.compile(words("ocop").pattern() + "|[345] (sao|stars?)(?![\\p{L}\\p{N}])");

    private Claims() {}

    /** The first words that promise to heal, as written. */
    static Optional<String> treatmentIn(String text) {
        var plain = DISCLAIMERS.matcher(VietnameseText.normalise(text)).replaceAll(" ");
        return first(TREATMENT, plain)
                .or(() -> VietnameseText.hasMarks(text) ? Optional.empty() : first(TREATMENT_UNMARKED, plain));
    }

    /** The first words that name goods closed on this market. */
    static Optional<String> closedGoodsIn(String name) {
        return first(CLOSED, VietnameseText.normalise(name));
    }

    /** What the name says of the product that only a paper can prove. */
    static Set<Provable> provableIn(String name) {
        var text = VietnameseText.normalise(name);
        var claims = EnumSet.noneOf(Provable.class);
        if (ORGANIC.matcher(text).find()) {
            claims.add(Provable.ORGANIC);
        }
        if (VIETGAP.matcher(text).find()) {
            claims.add(Provable.VIETGAP);
        }
        if (GLOBALGAP.matcher(text).find()) {
            claims.add(Provable.GLOBALGAP);
        }
        if (OCOP.matcher(text).find()) {
            claims.add(Provable.OCOP);
        }
        return claims;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(MatchResult::group);
    }

    private static Pattern words(String... phrases) {
        var quoted = List.of(phrases).stream()
                .map(VietnameseText::normalise)
                .map(Pattern::quote)
                .toList();
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", quoted) + ")(?![\\p{L}\\p{N}])");
    }
}
