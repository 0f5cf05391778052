package vn.chohoptac.storefront.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.fairs.BoothVisit;
import vn.chohoptac.fairs.FairContent;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairKind;
import vn.chohoptac.fairs.FairOffer;
import vn.chohoptac.fairs.FairPeriod;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.fairs.FairWhen;
import vn.chohoptac.fairs.Fairs;
import vn.chohoptac.fairs.booths.ApplyToFair;
import vn.chohoptac.fairs.booths.ApproveBooth;
import vn.chohoptac.fairs.booths.Booths;
import vn.chohoptac.fairs.booths.EligiblePack;
import vn.chohoptac.fairs.booths.JoiningFairs;
import vn.chohoptac.fairs.booths.Proposal;
import vn.chohoptac.fairs.organising.OrganisingFairs;
import vn.chohoptac.fairs.results.FairResults;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.SimulatedTime;
import vn.chohoptac.storefront.sample.SampleCooperatives.Enrolled;

/** Three made-up fairs of fictional cooperatives: one past with its result, one on now, one to come. */
@Component
@ConditionalOnProperty("market.sample")
class SampleFairs {

    private static final Actor DIRECTOR = new Actor(Actor.Kind.COOPERATIVE, null, "Giám đốc mẫu");
    private static final Duration CALLED_BEFORE = Duration.ofDays(45);
    private static final Duration APPLIED_BEFORE = Duration.ofDays(20);
    private static final Duration APPROVED_BEFORE = Duration.ofDays(10);
    private static final int PACKS = 4;
    private static final int CAPACITY = 40;
    private static final int VISITORS_PERCENT = 45;

    private final OrganisingFairs organising;
    private final JoiningFairs joining;
    private final Booths booths;
    private final FairResults results;
    private final Fairs fairs;
    private final Accounts accounts;
    private final SampleFiles files;
    private final SampleSteps steps;
    private final Clock clock;

    SampleFairs(
            OrganisingFairs organising,
            JoiningFairs joining,
            Booths booths,
            FairResults results,
            Fairs fairs,
            Accounts accounts,
            SampleFiles files,
            SampleSteps steps,
            Clock clock) {
        this.organising = organising;
        this.joining = joining;
        this.booths = booths;
        this.results = results;
        this.fairs = fairs;
        this.accounts = accounts;
        this.files = files;
        this.steps = steps;
        this.clock = clock;
    }

    /** What somebody who strolls past a booth takes along. */
    record Stop(BoothVisit visit, List<String> skus) {}

    void open(Enrolled enrolled) {
        for (var row : files.rows("hoi-cho.csv")) {
            var period = period(row);
            var called = earlierOf(period.start().minus(CALLED_BEFORE), clock.instant());
            var id = new FairId(UUID.fromString(steps.once(
                    "fair:" + row.get("mã"), () -> SimulatedTime.at(called, () -> call(row, period)))));
            files.rows("gian-hang.csv").stream()
                    .filter(booth -> booth.get("mã hội chợ").equals(row.get("mã")))
                    .forEach(booth -> booth(booth, id, period, enrolled));
        }
    }

    /** At a fair that is open at the simulated instant, some buyers come by a booth. */
    Optional<Stop> stop(Instant at, Random random) {
        if (random.nextInt(100) >= VISITORS_PERCENT) {
            return Optional.empty();
        }
        return fairs.list(FairWhen.NOW, 1, 1).items().stream()
                .findFirst()
                .flatMap(fair -> fairs.bySlug(fair.slug()))
                .filter(page -> !page.booths().isEmpty())
                .map(page -> page.booths().get(random.nextInt(page.booths().size())))
                .map(booth -> new Stop(
                        new BoothVisit(booth.ref(), at),
                        booth.offers().stream()
                                .filter(offer -> !offer.alcohol() && offer.holds())
                                .limit(1 + random.nextInt(2))
                                .map(FairOffer::sku)
                                .toList()))
                .filter(stop -> !stop.skus().isEmpty());
    }

    /** The officer reports what is over. */
    void report() {
        if (files.rows("hoi-cho.csv").isEmpty()) {
            return;
        }
        var officer = officer();
        for (var fair : organising.list(officer, FairState.CLOSED, 1, 10).items()) {
            steps.once("fair-report:" + fair.fair().code(), () -> {
                results.report(officer, fair.fair().id());
                return fair.fair().code();
            });
        }
    }

    private String call(Row row, FairPeriod period) {
        var officer = officer();
        var id = organising.create(officer, content(row, period), row.get("ban tổ chức"));
        organising.call(officer, id);
        return id.value().toString();
    }

    private void booth(Row row, FairId fair, FairPeriod period, Enrolled enrolled) {
        var own = enrolled.id(row.get("mã HTX"));
        var key = "fair-booth:" + row.get("mã hội chợ") + ":" + row.get("mã HTX");
        steps.once(key, () -> {
            SimulatedTime.at(earlierOf(period.start().minus(APPLIED_BEFORE), clock.instant()), () -> {
                joining.apply(own, application(row, fair, joining.eligible(own, fair)), DIRECTOR);
                return key;
            });
            if (row.get("trạng thái").equals("duyet")) {
                SimulatedTime.at(
                        earlierOf(period.start().minus(APPROVED_BEFORE), clock.instant()),
                        () -> booths.approve(officer(), fair, own, new ApproveBooth(row.get("khu"), Map.of())));
            }
            return key;
        });
    }

    private static ApplyToFair application(Row row, FairId fair, List<EligiblePack> eligible) {
        int off = Integer.parseInt(row.get("giảm phần trăm"));
        int quota = Integer.parseInt(row.get("số suất"));
        var proposals = new ArrayList<Proposal>();
        eligible.stream()
                .limit(PACKS)
                .forEach(pack -> proposals.add(new Proposal(pack.sku(), reduced(pack.price(), off), quota)));
        return new ApplyToFair(fair, row.get("lời chào"), proposals);
    }

    /** Whole thousands, as market people price. */
    private static Money reduced(Money price, int percent) {
        return Money.vnd(Math.max(1_000, price.dong() * (100 - percent) / 100 / 1_000 * 1_000));
    }

    private FairContent content(Row row, FairPeriod period) {
        return new FairContent(
                new LocalizedText(row.get("tên"), row.get("tên tiếng Anh")),
                new LocalizedText(row.get("giới thiệu"), row.get("giới thiệu tiếng Anh")),
                new LocalizedText(row.get("nội quy"), row.get("nội quy tiếng Anh")),
                FairKind.valueOf(row.get("loại")),
                period,
                period.start().minus(Duration.ofDays(8)),
                List.of(),
                row.get("nhóm").isEmpty() ? List.of() : List.of(row.get("nhóm")),
                null,
                CAPACITY);
    }

    private FairPeriod period(Row row) {
        var today = BusinessCalendar.dayOf(clock.instant());
        return FairPeriod.roundTheClock(
                BusinessCalendar.startOf(today.plusDays(Integer.parseInt(row.get("từ ngày")))),
                BusinessCalendar.startOf(today.plusDays(Integer.parseInt(row.get("đến ngày")))));
    }

    private SignedIn officer() {
        var email = files.rows("dang-nhap.csv").stream()
                .filter(row -> row.get("vai trò").equals("OFFICER")
                        && row.get("mã tỉnh").isEmpty())
                .findFirst()
                .orElseThrow()
                .get("thư điện tử");
        return accounts.signedIn(accounts.credentialsOf(email).orElseThrow().id());
    }

    private static Instant earlierOf(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
