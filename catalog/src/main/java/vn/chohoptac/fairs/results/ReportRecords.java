package vn.chohoptac.fairs.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Uuids;

/** Results as they were reported; written once, never changed. */
@Component
class ReportRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Report(FairTotals totals, List<ResultRow> rows, Instant at, String by) {}

    void freeze(FairId id, Report report) {
        jdbc.sql("INSERT INTO fairs_report (fair_id, frozen_at, by_name, result) VALUES (?, ?, ?, ?)")
                .params(Uuids.bytes(id.value()), Columns.utc(report.at()), report.by(), json.writeValueAsString(report))
                .update();
    }

    Optional<Report> find(FairId id) {
        return jdbc.sql("SELECT result FROM fairs_report WHERE fair_id = ?")
                .param(Uuids.bytes(id.value()))
                .query(String.class)
                .optional()
                .map(stored -> json.readValue(stored, Report.class));
    }
}
