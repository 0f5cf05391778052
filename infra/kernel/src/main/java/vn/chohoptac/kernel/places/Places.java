package vn.chohoptac.kernel.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chohoptac.kernel.VietnameseText;

/**
 * The 34 provinces and 3,321 communes of Viet Nam. Immutable, read once from the class path on first use, safe for all threads.
 * Codes of the statistics office were used again with another meaning at the merger (24 was Bắc Giang and is Bắc Ninh),
 * so a code kept anywhere is kept together with its version.
 */
public final class Places {

    /** Resolution 202/2025/QH15 (in force 1 July 2025) with the changes up to 30 April 2026. */
    public static final String VERSION = "2025-07-01/2026-04-30";

    /** The 63 provinces as they were until 30 June 2025. */
    public static final String OLD_VERSION = "2008-08-01/2025-06-30";

    private static final class Holder {
        static final Places CURRENT = new Places();
    }

    private final List<Region> regions;
    private final List<Province> provinces;
    private final Map<String, Province> provincesByCode;
    private final Map<String, Province> provincesByOldCode;
    private final Map<String, Province> provincesByKey;
    private final Map<String, Commune> communesByCode;
    private final Map<String, List<Commune>> communesByProvince;
    private final CommuneSearch search;

    private Places() {
        regions = PlaceFiles.regions();
        var collator = VietnameseText.collator();
        provinces = PlaceFiles.provinces().stream()
                .sorted(Comparator.comparing(Province::name, collator))
                .toList();
        provincesByCode = provinces.stream().collect(toUnmodifiableMap(Province::code, Function.identity()));
        provincesByOldCode = PlaceFiles.oldProvinces().stream()
                .collect(toUnmodifiableMap(PlaceFiles.OldProvince::code, old -> provincesByCode.get(old.becameCode())));
        provincesByKey = provincesByKey();
        var communes = PlaceFiles.communes().stream()
                .sorted(Comparator.comparing(Commune::name, collator).thenComparing(Commune::code))
                .toList();
        communesByCode = communes.stream().collect(toUnmodifiableMap(Commune::code, Function.identity()));
        communesByProvince = Map.copyOf(communes.stream().collect(groupingBy(Commune::provinceCode)));
        search = new CommuneSearch(communes, provincesByCode, PlaceFiles.oldCommunes());
    }

    /** The places as they are now. */
    public static Places current() {
        return Holder.CURRENT;
    }

    public List<Region> regions() {
        return regions;
    }

    /** All provinces in Vietnamese dictionary order. */
    public List<Province> provinces() {
        return provinces;
    }

    /** The province with that code of {@link #VERSION}. */
    public Optional<Province> province(String code) {
        return Optional.ofNullable(provincesByCode.get(code));
    }

    /** The province that a code of the named version stands for; for {@link #OLD_VERSION} the one it became part of. */
    public Optional<Province> province(String version, String code) {
        return switch (version) {
            case VERSION -> province(code);
            case OLD_VERSION -> Optional.ofNullable(provincesByOldCode.get(code));
            default -> Optional.empty();
        };
    }

    /** Finds by slug or by name, with or without marks and type ("Tỉnh Lâm Đồng", "lam-dong", "TP. Hồ Chí Minh"); old names are not understood here. */
    public Optional<Province> provinceBySlugOrName(String slugOrName) {
        return Optional.ofNullable(provincesByKey.get(PlaceNames.key(slugOrName)));
    }

    /** The communes of a province in Vietnamese dictionary order; empty for an unknown code. */
    public List<Commune> communes(String provinceCode) {
        return communesByProvince.getOrDefault(provinceCode, List.of());
    }

    /** The commune with that code of {@link #VERSION}. */
    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(communesByCode.get(code));
    }

    /**
     * Communes of one province for somebody typing: names that match with their marks first, then without, then beginnings, then words,
     * then communes that took in an old one of that name.
     */
    public List<Commune> searchCommunes(String provinceCode, String query, int limit) {
        return search.find(query, limit, commune -> commune.provinceCode().equals(provinceCode));
    }

    /** As {@link #searchCommunes(String, String, int)} over the whole country; the query may end in the province's name. */
    public List<Commune> searchCommunes(String query, int limit) {
        return search.find(query, limit, commune -> true);
    }

    /** The commune with its province, as in "Xã Đăk Hà, Quảng Ngãi". */
    public String describe(Commune commune) {
        return province(commune.provinceCode())
                .map(province -> commune.fullName() + ", " + province.name())
                .orElse(commune.fullName());
    }

    private Map<String, Province> provincesByKey() {
        Map<String, Province> found = new HashMap<>();
        for (var province : provinces) {
            found.put(PlaceNames.key(province.name()), province);
            for (var type : List.of("tinh", "thanhpho", "tp")) {
                found.put(type + PlaceNames.key(province.name()), province);
            }
        }
        return Map.copyOf(found);
    }
}
