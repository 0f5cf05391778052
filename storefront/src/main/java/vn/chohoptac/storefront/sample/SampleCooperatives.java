package vn.chohoptac.storefront.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.BankAccount;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.cooperatives.EnrolCooperative;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;

/** Enters the sample cooperatives: real ones with what the documents say, and plainly fictional ones. */
@Component
@ConditionalOnProperty("market.sample")
class SampleCooperatives {

    private static final Map<String, FieldOfActivity> FIELDS = Map.of(
            "trong-trot", FieldOfActivity.CROPS,
            "chan-nuoi", FieldOfActivity.LIVESTOCK,
            "thuy-san", FieldOfActivity.FISHERIES,
            "lam-nghiep", FieldOfActivity.FORESTRY,
            "duoc-lieu", FieldOfActivity.MEDICINAL_HERBS,
            "che-bien", FieldOfActivity.PROCESSING,
            "thu-cong", FieldOfActivity.CRAFTS,
            "thuong-mai-dich-vu", FieldOfActivity.TRADE_SERVICES,
            "du-lich", FieldOfActivity.TOURISM,
            "tong-hop", FieldOfActivity.GENERAL);

    private final CooperativeApplications applications;
    private final SampleFiles files;
    private final SampleSteps steps;

    SampleCooperatives(CooperativeApplications applications, SampleFiles files, SampleSteps steps) {
        this.applications = applications;
        this.files = files;
        this.steps = steps;
    }

    /** The cooperatives of the file by their code there. */
    record Enrolled(Map<String, UUID> ids, Map<String, String> provinces, Set<String> fictional) {

        CooperativeId id(String code) {
            return new CooperativeId(Objects.requireNonNull(ids.get(code), code));
        }

        String province(String code) {
            return Objects.requireNonNull(provinces.get(code), code);
        }
    }

    Enrolled enrol() {
        var ids = new LinkedHashMap<String, UUID>();
        var provinces = new HashMap<String, String>();
        var rows = files.rows("hop-tac-xa.csv");
        for (var row : rows) {
            var code = row.get("mã");
            var id = steps.once(
                    "cooperative:" + code,
                    () -> applications
                            .enrol(Actor.SYSTEM, cooperative(row))
                            .value()
                            .toString());
            ids.put(code, UUID.fromString(id));
            provinces.put(code, row.get("mã tỉnh"));
        }
        return new Enrolled(ids, provinces, fictional(rows));
    }

    private static Set<String> fictional(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.get("loại").equals("mau"))
                .map(row -> row.get("mã"))
                .collect(Collectors.toSet());
    }

    private static EnrolCooperative cooperative(Row row) {
        return new EnrolCooperative(
                new LocalizedText(row.get("tên"), row.get("tên tiếng Anh")),
                type(row.get("loại hình")),
                orNull(row.get("số đăng ký")),
                orNull(row.get("mã số thuế")),
                row.get("mã tỉnh"),
                orNull(row.get("mã xã")),
                orNull(row.get("địa chỉ")),
                orNull(row.get("điện thoại")),
                bankAccount(row),
                row.get("câu chuyện").isEmpty()
                        ? null
                        : new LocalizedText(row.get("câu chuyện"), row.get("câu chuyện tiếng Anh")),
                Stream.of(row.get("lĩnh vực").split(";"))
                        .map(word -> Objects.requireNonNull(FIELDS.get(word), word))
                        .collect(Collectors.toSet()),
                facts(row.get("dữ kiện")),
                row.get("loại").equals("mau"),
                row.get("bán hàng").equals("co"));
    }

    private static OrganisationType type(String word) {
        return switch (word) {
            case "lien-hiep" -> OrganisationType.UNION;
            case "to-hop-tac" -> OrganisationType.GROUP;
            default -> OrganisationType.COOPERATIVE;
        };
    }

    private static @Nullable BankAccount bankAccount(Row row) {
        return row.get("số tài khoản").isEmpty()
                ? null
                : new BankAccount(row.get("bin ngân hàng"), row.get("số tài khoản"), row.get("chủ tài khoản"));
    }

    private static List<CooperativeProfile.Fact> facts(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(fact -> fact.contains("="))
                .map(fact -> fact.split("=", 2))
                .map(fact -> new CooperativeProfile.Fact(fact[0].strip(), fact[1].strip()))
                .toList();
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
