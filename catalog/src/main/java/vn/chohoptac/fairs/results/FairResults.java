package vn.chohoptac.fairs.results;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairNotFound;
import vn.chohoptac.fairs.FairRegister;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.fairs.organising.Competence;
import vn.chohoptac.fairs.organising.FairSteps;

/**
 * What fairs brought. Made each time anew from what was ordered, received and returned, so it can be neither lost nor
 * counted twice; reporting keeps a copy, and shows from then on what moved since.
 */
@Component
@Transactional(readOnly = true)
public class FairResults {

    private final FairRegister register;
    private final ResultReading reading;
    private final ReportRecords reports;
    private final FairSteps steps;
    private final Clock clock;

    FairResults(FairRegister register, ResultReading reading, ReportRecords reports, FairSteps steps, Clock clock) {
        this.register = register;
        this.reading = reading;
        this.reports = reports;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * The result for an officer: live numbers until it is reported, then the reported ones and the corrections.
     *
     * @throws FairNotFound if the fair is another's
     */
    public FairResult of(SignedIn officer, FairId id) {
        var fair = fair(id);
        Competence.require(officer, fair);
        var totals = reading.totals(fair);
        var rows = reading.rows(fair.code());
        return reports.find(id)
                .map(report -> new FairResult(
                        fair,
                        report.totals(),
                        report.rows(),
                        report.at(),
                        report.by(),
                        Corrections.between(report.rows(), rows)))
                .orElseGet(() -> new FairResult(fair, totals, rows, null, null, List.of()));
    }

    /** What a cooperative's own booth did, live numbers; empty when it has none. */
    public List<ResultRow> own(CooperativeId own, FairId id) {
        return reading.boothOf(own, id)
                .map(booth -> reading.rows(fair(id).code()).stream()
                        .filter(row -> row.boothCode().equals(booth))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Freezes the result of a closed fair.
     *
     * @throws vn.chohoptac.fairs.organising.FairCannotBecome unless the fair is closed and not yet reported
     */
    @Transactional
    public void report(SignedIn officer, FairId id) {
        var fair = steps.take(officer, id, FairState.REPORTED, "");
        reports.freeze(
                id,
                new ReportRecords.Report(
                        reading.totals(fair), reading.rows(fair.code()), clock.instant(), officer.displayName()));
    }

    private FairFacts fair(FairId id) {
        return register.find(id).orElseThrow(FairNotFound::new);
    }
}
