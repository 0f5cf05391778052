package vn.chohoptac.storefront;

import static vn.chohoptac.kernel.Money.vnd;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.chohoptac.connections.opportunities.Interests;
import vn.chohoptac.connections.opportunities.OpportunityContent;
import vn.chohoptac.connections.opportunities.OpportunityKind;
import vn.chohoptac.connections.opportunities.PublishingOpportunities;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.fairs.FairContent;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairKind;
import vn.chohoptac.fairs.FairPeriod;
import vn.chohoptac.fairs.Fairs;
import vn.chohoptac.fairs.booths.ApplyToFair;
import vn.chohoptac.fairs.booths.ApproveBooth;
import vn.chohoptac.fairs.booths.Booths;
import vn.chohoptac.fairs.booths.JoiningFairs;
import vn.chohoptac.fairs.booths.Proposal;
import vn.chohoptac.fairs.organising.OrganisingFairs;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.SimulatedTime;

/** Fairs for tests, here and elsewhere, through the same doors as everybody: officers organise, cooperatives apply. */
@TestComponent
public class Fairground {

    private final OrganisingFairs organising;
    private final JoiningFairs joining;
    private final Booths booths;
    private final Fairs fairs;
    private final PublishingOpportunities opportunities;
    private final Interests interests;
    private final Shelves shelves;
    private final Clock clock;

    Fairground(
            OrganisingFairs organising,
            JoiningFairs joining,
            Booths booths,
            Fairs fairs,
            PublishingOpportunities opportunities,
            Interests interests,
            Shelves shelves,
            Clock clock) {
        this.organising = organising;
        this.joining = joining;
        this.booths = booths;
        this.fairs = fairs;
        this.opportunities = opportunities;
        this.interests = interests;
        this.shelves = shelves;
        this.clock = clock;
    }

    /** What a cooperative offers at a fair: one pack, its price there, and how many of it. */
    public record Stand(CooperativeId own, String sku, long fairPrice, int quota) {}

    /** A fair that began yesterday and goes on for a week, with one booth that offers one pack at that price. */
    public FairCard liveFair(String name, CooperativeId own, String sku, long fairPrice, int quota) {
        var start = clock.instant().minus(Duration.ofDays(1));
        return fair(name, start, List.of(new Stand(own, sku, fairPrice, quota)));
    }

    /** A fair of a week from that instant on, with a booth for each stand; it was prepared long before. */
    public FairCard fair(String name, Instant start, List<Stand> stands) {
        var officer = shelves.nationalOfficer();
        var content = content(name, start);
        var id = SimulatedTime.at(start.minus(Duration.ofDays(9)), () -> {
            var created = organising.create(officer, content, "Ban tổ chức thử");
            organising.call(officer, created);
            for (var stand : stands) {
                var proposal = new Proposal(stand.sku(), vnd(stand.fairPrice()), stand.quota());
                joining.apply(stand.own(), new ApplyToFair(created, "Mời ghé gian", List.of(proposal)), Actor.SYSTEM);
                booths.approve(officer, created, stand.own(), new ApproveBooth("Khu thử", Map.of()));
            }
            return created;
        });
        return fairs.byIds(List.of(id)).getFirst();
    }

    /** A fair of next month, which calls for cooperatives. */
    public FairId callingFair(String name) {
        var officer = shelves.nationalOfficer();
        var id =
                organising.create(officer, content(name, clock.instant().plus(Duration.ofDays(30))), "Ban tổ chức thử");
        organising.call(officer, id);
        return id;
    }

    /** A fair elsewhere, told of by the whole country's officers, in which that cooperative is interested; its code. */
    public String opportunity(String title, CooperativeId interested) {
        var today = BusinessCalendar.dayOf(clock.instant());
        var code = opportunities.publish(
                shelves.nationalOfficer(),
                new OpportunityContent(
                        OpportunityKind.EVENT,
                        LocalizedText.vi(title),
                        LocalizedText.vi("Gian hàng được hỗ trợ, đăng ký sớm."),
                        "Sở thử",
                        "Nhà triển lãm thử",
                        today.plusDays(20),
                        today.plusDays(23),
                        BusinessCalendar.startOf(today.plusDays(10)),
                        "https://cho.example/hoi-cho-thu",
                        List.of(),
                        List.of(),
                        BusinessCalendar.startOf(today.plusDays(24))));
        interests.register(interested, code, "Xin một gian", Actor.SYSTEM);
        return code;
    }

    /** Eight days long. */
    private static FairContent content(String name, Instant start) {
        return new FairContent(
                LocalizedText.vi(name),
                LocalizedText.vi("Hội chợ của các vườn."),
                null,
                FairKind.OCOP,
                FairPeriod.roundTheClock(start, start.plus(Duration.ofDays(8))),
                start.minus(Duration.ofDays(1)),
                List.of(),
                List.of(),
                null,
                10);
    }
}
