package vn.chohoptac.kernel.places;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.kernel.places.AddressReader.Reading;
import vn.chohoptac.kernel.places.Understanding.Form;

/**
 * Understands addresses as people still write them, with districts that ended on 30 June 2025, and new ones too. Tolerates missing marks
 * and types, abbreviations (P. Q. TX. TT. TP. H.), Đăk, Đắk, Đak, commas, dashes or neither. 471 old communes were split between several of
 * today: then all are offered and nothing is certain, so that the person is asked.
 */
public final class OldAddresses {

    private static final class Holder {
        static final OldGazetteer GAZETTEER = new OldGazetteer(Places.current());
    }

    private OldAddresses() {}

    /** Reads an address written in one line, its place at the end, as in "12 Hùng Vương, TT. Đăk Hà, H. Đăk Hà, Kon Tum". */
    public static Understanding understand(String address) {
        var words = AddressWords.of(address);
        var readings = words.size() == 0 ? List.<Reading>of() : new AddressReader(words, Holder.GAZETTEER).readings();
        var best = readings.stream()
                .max(Comparator.comparingInt(Reading::score).thenComparing(Reading::from, Comparator.reverseOrder()));
        var chosen = readings.stream()
                .filter(reading -> best.filter(reading::explainsAsMuchAs).isPresent())
                .toList();
        return chosen.isEmpty() ? nothing(address.strip()) : understood(words, chosen);
    }

    /** Reads an old address given in its three parts; any of them may be empty. */
    public static Understanding understand(String oldProvince, String oldDistrict, String oldCommune) {
        return understand(Stream.of(oldCommune, oldDistrict, oldProvince)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private static Understanding understood(AddressWords words, List<Reading> readings) {
        var places = Places.current();
        var candidates = readings.stream()
                .flatMap(reading -> reading.communeCodes().stream())
                .distinct()
                .flatMap(code -> places.commune(code).stream())
                .sorted(Comparator.comparing(Commune::name, VietnameseText.collator())
                        .thenComparing(Commune::code))
                .toList();
        var first = readings.getFirst();
        return new Understanding(
                candidates,
                candidates.size() == 1 && first.anchored(),
                first.form(),
                first.heard(),
                words.before(first.from()),
                provinceOf(first, candidates));
    }

    private static @Nullable Province provinceOf(Reading reading, List<Commune> candidates) {
        var named = reading.provinceCode();
        var codes = named != null
                ? List.of(named)
                : candidates.stream().map(Commune::provinceCode).distinct().toList();
        return codes.size() == 1 ? Places.current().province(codes.getFirst()).orElse(null) : null;
    }

    private static Understanding nothing(String street) {
        return new Understanding(List.of(), false, Form.UNKNOWN, "", street, null);
    }
}
