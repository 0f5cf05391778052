package vn.chohoptac.performance;

import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.NotAnOfficer;
import vn.chohoptac.kernel.PageOf;

/** Reports from the month projections. Months are those of Viet Nam; each report stands beside the period before. */
@Service
@Transactional(readOnly = true)
public class Performance {

    private final CooperativeReports cooperativeReports;
    private final ProvinceReports provinceReports;
    private final Cooperatives cooperatives;
    private final Rebuild rebuild;

    Performance(
            CooperativeReports cooperativeReports,
            ProvinceReports provinceReports,
            Cooperatives cooperatives,
            Rebuild rebuild) {
        this.cooperativeReports = cooperativeReports;
        this.provinceReports = provinceReports;
        this.cooperatives = cooperatives;
        this.rebuild = rebuild;
    }

    /**
     * A cooperative's own report.
     *
     * @throws InvalidPeriod if {@code to} lies before {@code from}
     */
    public CooperativePerformance of(CooperativeId own, YearMonth from, YearMonth to) {
        return cooperativeReports.of(own, new Period(from, to));
    }

    /**
     * A cooperative's report for an officer.
     *
     * @throws CooperativeNotFound if it is another province's
     */
    public CooperativePerformance forOfficer(SignedIn officer, CooperativeId id, YearMonth from, YearMonth to) {
        requireCompetence(officer, cooperatives.card(id).provinceCode());
        return cooperativeReports.of(id, new Period(from, to));
    }

    /** The sums of the officer's province, or of all provinces for a national officer. */
    public ProvincesPerformance ofProvinces(SignedIn officer, YearMonth from, YearMonth to) {
        requireOfficer(officer);
        return provinceReports.of(officer.national() ? null : officer.provinceCode(), new Period(from, to));
    }

    /**
     * The cooperatives that sold something in a province, by revenue.
     *
     * @throws CooperativeNotFound if it is not the officer's
     */
    public PageOf<CooperativeFigures> cooperativesOf(
            SignedIn officer, String provinceCode, YearMonth from, YearMonth to, int page, int size) {
        requireCompetence(officer, provinceCode);
        return provinceReports.cooperativesOf(provinceCode, new Period(from, to), page, size);
    }

    /** Drops all figures and makes them anew from the facts, a month at a time; sales go on being heard meanwhile. */
    @Transactional(propagation = Propagation.NEVER)
    public void rebuild() {
        rebuild.all();
    }

    private static void requireCompetence(SignedIn officer, String provinceCode) {
        requireOfficer(officer);
        if (!officer.competentFor(provinceCode)) {
            throw new CooperativeNotFound();
        }
    }

    private static void requireOfficer(SignedIn officer) {
        if (!officer.has(Role.OFFICER) && !officer.has(Role.ADMINISTRATOR)) {
            throw new NotAnOfficer();
        }
    }
}
