package vn.chohoptac.storefront.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.opportunities.Interests;
import vn.chohoptac.connections.opportunities.OpportunityContent;
import vn.chohoptac.connections.opportunities.OpportunityKind;
import vn.chohoptac.connections.opportunities.PublishingOpportunities;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.SimulatedTime;

/** Made-up fairs elsewhere, notices and warnings, and the fictional cooperatives that are interested. */
@Component
@ConditionalOnProperty("market.sample")
class SampleOpportunities {

    private final PublishingOpportunities publishing;
    private final Interests interests;
    private final SampleFiles files;
    private final SampleSteps steps;
    private final Clock clock;

    SampleOpportunities(
            PublishingOpportunities publishing,
            Interests interests,
            SampleFiles files,
            SampleSteps steps,
            Clock clock) {
        this.publishing = publishing;
        this.interests = interests;
        this.files = files;
        this.steps = steps;
        this.clock = clock;
    }

    void publish(SampleCooperatives.Enrolled enrolled, SignedIn officer) {
        for (var row : files.rows("co-hoi.csv")) {
            var posted = clock.instant().minus(SampleListing.days(row, "đăng trước ngày"));
            var content = content(row);
            steps.once(
                    "opportunity:" + row.get("mã"),
                    () -> SimulatedTime.at(posted, () -> {
                        var code = publishing.publish(officer, content);
                        interested(row, enrolled, code);
                        return code;
                    }));
        }
    }

    private void interested(Row row, SampleCooperatives.Enrolled enrolled, String code) {
        var notes = row.get("lời nhắn").split(";", -1);
        var cooperatives = listed(row.get("HTX quan tâm"));
        for (int at = 0; at < cooperatives.size(); at++) {
            var note = at < notes.length ? notes[at] : "";
            interests.register(enrolled.id(cooperatives.get(at)), code, note, SampleListing.SOMEBODY);
        }
    }

    private OpportunityContent content(Row row) {
        return new OpportunityContent(
                OpportunityKind.valueOf(row.get("loại")),
                new LocalizedText(row.get("tên"), row.get("tên tiếng Anh")),
                new LocalizedText(row.get("nội dung"), row.get("nội dung tiếng Anh")),
                row.get("đơn vị"),
                row.get("nơi"),
                day(row, "từ sau ngày"),
                day(row, "đến sau ngày"),
                end(row, "đăng ký còn ngày"),
                row.get("nguồn"),
                listed(row.get("mã tỉnh")),
                listed(row.get("nhóm hàng")),
                clock.instant().plus(SampleListing.days(row, "còn ngày")));
    }

    private @Nullable LocalDate day(Row row, String heading) {
        return row.get(heading).isEmpty()
                ? null
                : BusinessCalendar.dayOf(clock.instant()).plusDays(Long.parseLong(row.get(heading)));
    }

    private @Nullable Instant end(Row row, String heading) {
        var day = day(row, heading);
        return day == null ? null : BusinessCalendar.startOf(day.plusDays(1));
    }

    private static List<String> listed(String joined) {
        return Stream.of(joined.split(";")).filter(one -> !one.isEmpty()).toList();
    }
}
