package vn.chohoptac.kernel.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.places.OldGazetteer.District;
import vn.chohoptac.kernel.places.OldGazetteer.ProvinceMeaning;
import vn.chohoptac.kernel.places.PlaceFiles.OldCommune;
import vn.chohoptac.kernel.places.Understanding.Form;

/**
 * Reads one address from its end: province, then perhaps a district, then the commune; what is left is the street.
 * Collects every way of reading it with a score, so that "Đăk Hà, Đăk Hà, Kon Tum" is commune, district, province and nothing else.
 */
final class AddressReader {

    private static final int LONGEST_NAME = 6;
    private static final int PROVINCE = 3;
    private static final int DISTRICT = 3;
    private static final int COMMUNE = 4;
    private static final int WITHOUT_PROVINCE = -3;

    /** One way to read the address; the higher the score the more of it is explained. {@code from} is the first word used. */
    record Reading(
            int score,
            Form form,
            boolean anchored,
            List<String> communeCodes,
            String heard,
            int from,
            @Nullable String provinceCode) {

        boolean explainsAsMuchAs(Reading other) {
            return score == other.score && from == other.from;
        }
    }

    private final AddressWords words;
    private final OldGazetteer gazetteer;
    private final List<Reading> readings = new ArrayList<>();

    AddressReader(AddressWords words, OldGazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    List<Reading> readings() {
        for (int from : spans(words.size()).toList()) {
            gazetteer.province(words.key(from, words.size())).ifPresent(meaning -> {
                int worth = PROVINCE + worth(from, words.size());
                readings.add(new Reading(worth, Form.UNKNOWN, true, List.of(), "", from, meaning.newCode()));
                readBefore(from, meaning, worth);
            });
        }
        readBefore(words.size(), null, WITHOUT_PROVINCE);
        return readings;
    }

    private void readBefore(int end, @Nullable ProvinceMeaning province, int score) {
        if (province != null) {
            spans(end)
                    .filter(from -> gazetteer
                            .province(words.key(from, end))
                            .filter(province::equals)
                            .isPresent())
                    .forEach(from -> readCommune(from, province, score));
        }
        readCommune(end, province, score);
        for (int from : spans(end).toList()) {
            for (var district : gazetteer.districts(words.key(from, end))) {
                if (province == null || province.oldCodes().contains(district.provinceCode())) {
                    readInDistrict(from, end, district, province, score);
                }
            }
        }
    }

    private void readCommune(int end, @Nullable ProvinceMeaning province, int score) {
        for (int from : spans(end).toList()) {
            var key = words.key(from, end);
            int worth = score + COMMUNE + worth(from, end);
            var today = gazetteer.communesOfToday(key).stream()
                    .filter(commune -> province == null || province.newCode().equals(commune.provinceCode()))
                    .toList();
            int todaysProvince = province == null ? 0 : province.today() ? 1 : -2;
            var form = province != null && !province.today() ? Form.OLD : Form.NEW;
            byMarks(today, Commune::name, from, end)
                    .forEach(commune -> add(
                            worth + todaysProvince + typed(key, commune.fullName()),
                            form,
                            province != null,
                            List.of(commune.code()),
                            commune.fullName(),
                            from));
            var old = gazetteer.communes(key).stream()
                    .filter(commune -> province == null || province.oldCodes().contains(commune.provinceCode()))
                    .toList();
            byMarks(old, OldCommune::name, from, end)
                    .forEach(commune -> add(
                            worth + typed(key, commune.name()),
                            Form.OLD,
                            province != null,
                            commune.becameCodes(),
                            heard(commune),
                            from));
        }
    }

    private void readInDistrict(int start, int end, District district, @Nullable ProvinceMeaning province, int score) {
        int own = province != null && province.oldCode().equals(district.provinceCode()) ? 1 : 0;
        int worth = score
                + own
                + DISTRICT
                + worth(start, end)
                + typed(words.key(start, end), district.name())
                - hidden(start, end);
        add(worth, Form.OLD, true, district.becameCodes(), district.name() + ", " + district.provinceName(), start);
        for (int from : spans(start).toList()) {
            var key = words.key(from, start);
            int all = worth + COMMUNE + worth(from, start);
            var old = district.communes().stream()
                    .filter(gazetteer.communes(key)::contains)
                    .toList();
            byMarks(old, OldCommune::name, from, start)
                    .forEach(commune -> add(
                            all + 1 + typed(key, commune.name()),
                            Form.OLD,
                            true,
                            commune.becameCodes(),
                            heard(commune),
                            from));
            gazetteer.communesOfToday(key).stream()
                    .filter(commune -> district.becameCodes().contains(commune.code()))
                    .forEach(commune -> add(all, Form.OLD, true, List.of(commune.code()), commune.fullName(), from));
        }
    }

    private void add(int score, Form form, boolean anchored, List<String> communeCodes, String heard, int from) {
        readings.add(new Reading(score, form, anchored, communeCodes, heard, from, null));
    }

    private String heard(OldCommune commune) {
        return commune.name() + ", " + commune.district() + ", " + gazetteer.oldProvinceName(commune.provinceCode());
    }

    /** A point for each word explained, one more when a part begins there, and more for a name with a dash of its own (Phường Xuân Trường - Đà Lạt). */
    private int worth(int from, int to) {
        int dashes =
                (int) IntStream.range(from + 1, to).filter(words::beginsPart).count();
        return to - from + (words.beginsPart(from) ? 1 : 0) + 4 * dashes;
    }

    /** In an address with commas a district without its type does not begin in the middle of a part (Xã Liên Sơn Lắk). */
    private int hidden(int from, int to) {
        var key = words.key(from, to);
        boolean bare = PlaceNames.withoutDistrictType(key).equals(key);
        return bare && words.hasParts() && !words.beginsPart(from) ? 5 : 0;
    }

    private static int typed(String key, String fullName) {
        return PlaceNames.key(fullName).equals(key) ? 1 : 0;
    }

    /** Of several that fold alike those whose marks are the written ones, if there are any. */
    private <T> List<T> byMarks(List<T> alike, Function<T, String> name, int from, int to) {
        var written = PlaceNames.exact(words.written(from, to));
        var exact = alike.stream()
                .filter(one -> written.endsWith(PlaceNames.exact(bare(name.apply(one)))))
                .toList();
        return exact.isEmpty() ? alike : exact;
    }

    private static String bare(String name) {
        return name.replaceFirst("^(Thị trấn|Phường|Đặc khu|Xã) ", "");
    }

    private static Stream<Integer> spans(int end) {
        return Stream.iterate(end - 1, from -> from >= 0 && end - from <= LONGEST_NAME, from -> from - 1);
    }
}
