package vn.chohoptac.kernel.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The units until 30 June 2025 by the keys of their names, and today's communes beside them. */
final class OldGazetteer {

    /**
     * What a province's name may mean.
     *
     * @param newCode the province of today that the place lies in
     * @param oldCode the old province of that name, empty when there was none
     * @param oldCodes the old provinces whose districts may be written before this name
     * @param today whether a province has this name today
     */
    record ProvinceMeaning(String newCode, String oldCode, List<String> oldCodes, boolean today) {}

    /** An old district; {@code provinceName} with its type. */
    record District(String provinceCode, String provinceName, String name, List<PlaceFiles.OldCommune> communes) {
        List<String> becameCodes() {
            return communes.stream()
                    .flatMap(commune -> commune.becameCodes().stream())
                    .distinct()
                    .toList();
        }
    }

    private static final Map<String, List<String>> OTHER_PROVINCE_NAMES = Map.of(
            "79", List.of("hcm", "tphcm", "thanhphohcm", "hochiminhcity", "saigon", "sg"),
            "46", List.of("thuathienhue", "tthue", "tinhthuathienhue"),
            "77", List.of("brvt", "baria", "bariavt"));

    private final Map<String, ProvinceMeaning> provinces = new HashMap<>();
    private final Map<String, List<District>> districts;
    private final Map<String, List<PlaceFiles.OldCommune>> communes;
    private final Map<String, List<Commune>> communesOfToday;
    private final Map<String, String> oldProvinceNames = new HashMap<>();

    OldGazetteer(Places places) {
        var oldProvinces = PlaceFiles.oldProvinces();
        oldProvinces.forEach(old -> oldProvinceNames.put(old.code(), old.fullName()));
        nameProvinces(places, oldProvinces);
        var all = PlaceFiles.oldCommunes();
        districts = byKeys(districts(all), district -> districtKeys(district.name()));
        communes = byKeys(all, commune -> communeKeys(commune.name()));
        communesOfToday = byKeys(
                places.provinces().stream()
                        .flatMap(province -> places.communes(province.code()).stream())
                        .toList(),
                commune -> communeKeys(commune.fullName()));
    }

    Optional<ProvinceMeaning> province(String key) {
        return Optional.ofNullable(provinces.get(key));
    }

    List<District> districts(String key) {
        return lookUp(districts, key, PlaceNames.withoutDistrictType(key));
    }

    List<PlaceFiles.OldCommune> communes(String key) {
        return lookUp(communes, key, PlaceNames.withoutCommuneType(key));
    }

    List<Commune> communesOfToday(String key) {
        return lookUp(communesOfToday, key, PlaceNames.withoutCommuneType(key));
    }

    String oldProvinceName(String oldCode) {
        return oldProvinceNames.getOrDefault(oldCode, "");
    }

    private void nameProvinces(Places places, List<PlaceFiles.OldProvince> oldProvinces) {
        Map<String, List<String>> oldByNewCode = new LinkedHashMap<>();
        oldProvinces.forEach(old -> oldByNewCode
                .computeIfAbsent(old.becameCode(), code -> new ArrayList<>())
                .add(old.code()));
        for (var old : oldProvinces) {
            name(old.name(), new ProvinceMeaning(old.becameCode(), old.code(), List.of(old.code()), false));
        }
        for (var province : places.provinces()) {
            var old = oldProvinces.stream()
                    .filter(one -> one.name().equals(province.name()))
                    .map(PlaceFiles.OldProvince::code)
                    .findFirst()
                    .orElse("");
            var all = oldByNewCode.getOrDefault(province.code(), List.of());
            name(province.name(), new ProvinceMeaning(province.code(), old, all, true));
        }
    }

    private void name(String name, ProvinceMeaning meaning) {
        var others = OTHER_PROVINCE_NAMES.getOrDefault(meaning.oldCode(), List.of()).stream();
        Stream.concat(Stream.of(PlaceNames.key(name)), others)
                .flatMap(key -> Stream.of(key, "tinh" + key, "thanhpho" + key))
                .forEach(key -> provinces.put(key, meaning));
    }

    private List<District> districts(List<PlaceFiles.OldCommune> all) {
        record Key(String provinceCode, String district) {}
        return all.stream()
                .collect(groupingBy(old -> new Key(old.provinceCode(), old.district()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new District(
                        entry.getKey().provinceCode(),
                        oldProvinceName(entry.getKey().provinceCode()),
                        entry.getKey().district(),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    private static List<String> districtKeys(String name) {
        return keys(PlaceNames.key(name), PlaceNames.withoutDistrictType(PlaceNames.key(name)));
    }

    private static List<String> communeKeys(String name) {
        return keys(PlaceNames.key(name), PlaceNames.withoutCommuneType(PlaceNames.key(name)));
    }

    private static List<String> keys(String full, String bare) {
        return full.equals(bare) || PlaceNames.needsItsType(bare) ? List.of(full) : List.of(full, bare);
    }

    private static <T> Map<String, List<T>> byKeys(List<T> things, Function<T, List<String>> keys) {
        Map<String, List<T>> found = new HashMap<>();
        things.forEach(thing -> keys.apply(thing).stream()
                .filter(key -> !key.isEmpty())
                .forEach(key ->
                        found.computeIfAbsent(key, ignored -> new ArrayList<>()).add(thing)));
        return found;
    }

    /** By the full key; where that is unknown and the type was written wrongly, by the bare name. */
    private static <T> List<T> lookUp(Map<String, List<T>> from, String key, String bare) {
        var found = from.get(key);
        return found != null ? found : PlaceNames.needsItsType(bare) ? List.of() : from.getOrDefault(bare, List.of());
    }
}
