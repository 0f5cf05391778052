package vn.chohoptac.catalog.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.listing.FieldProblem;

/**
 * Who may recognise and who may record it. Three and four stars are a province's, five the ministry's; districts gave three
 * stars until Decision 1489/QĐ-TTg of 6/7/2025 ({@code catalog/ocop_star_bands.csv}).
 */
final class Competence {

    private static final LocalDate DISTRICTS_UNTIL = LocalDate.of(2025, 7, 6);

    private Competence() {}

    /** Officers of a province record three and four stars for its cooperatives, national ones five. */
    static boolean toRecord(SignedIn officer, int stars, String province) {
        return stars == 5 ? officer.national() : officer.provinceCode() != null && officer.competentFor(province);
    }

    /** Whether a body of that level could give so many stars on that day. */
    static List<FieldProblem> problemsOf(RecordRecognition said) {
        var problems = new ArrayList<FieldProblem>();
        if (said.stars() < 3 || said.stars() > 5) {
            problems.add(FieldProblem.of("stars", "catalog.stars-out-of-range"));
        } else if (said.level() != expected(said.stars(), said.level(), said.decisionDate())) {
            problems.add(FieldProblem.of("level", "catalog.issuer-level-wrong", said.stars()));
        }
        return problems;
    }

    private static IssuerLevel expected(int stars, IssuerLevel said, LocalDate day) {
        if (stars == 5) {
            return IssuerLevel.MINISTRY;
        }
        boolean district = stars == 3 && said == IssuerLevel.DISTRICT && day.isBefore(DISTRICTS_UNTIL);
        return district ? IssuerLevel.DISTRICT : IssuerLevel.PROVINCE;
    }
}
