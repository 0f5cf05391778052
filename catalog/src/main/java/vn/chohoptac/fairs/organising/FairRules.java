package vn.chohoptac.fairs.organising;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.fairs.FairContent;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.places.Places;

/** What a fair must be like, and when which part of it may change. */
@Component
class FairRules {

    /** Time enough for every node to know. */
    static final Duration NOTICE = Duration.ofMinutes(1);

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_BOOTHS = 1_000;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final OcopCatalogue ocop;

    FairRules(OcopCatalogue ocop) {
        this.ocop = ocop;
    }

    void check(FairContent content, String organiser) {
        refuse(problems(content, organiser));
    }

    void checkCall(FairFacts fair, Instant now) {
        if (fair.stateAt(now) != FairState.DRAFT) {
            throw new FairCannotBecome(fair.stateAt(now), FairState.CALL);
        }
        var problems = new ArrayList<FieldProblem>();
        if (!fair.content().applicationsUntil().isAfter(now)) {
            problems.add(FieldProblem.of("applicationsUntil", "fairs.call-over"));
        }
        startsTooSoon(fair.content(), now, problems);
        refuse(problems);
    }

    void checkEdit(FairFacts fair, FairContent content, String organiser, int booths, Instant now) {
        var state = fair.stateAt(now);
        boolean words = onlyWords(fair.content(), content);
        if (!state.beforeStart() && !(state == FairState.LIVE && words)) {
            throw new FairCannotBeChanged();
        }
        var problems = problems(content, organiser);
        if (content.capacity() < booths) {
            problems.add(FieldProblem.of("capacity", "fairs.capacity-below-booths", booths));
        }
        if (state != FairState.DRAFT && !content.period().equals(fair.content().period())) {
            startsTooSoon(content, now, problems);
        }
        refuse(problems);
    }

    private List<FieldProblem> problems(FairContent content, String organiser) {
        var problems = new ArrayList<FieldProblem>();
        text("name", content.name(), LONGEST_NAME, problems);
        text("description", content.description(), LONGEST_TEXT, problems);
        if (content.rules() != null) {
            text("rules", content.rules(), LONGEST_TEXT, problems);
        }
        text("organiser", LocalizedText.vi(organiser), LONGEST_NAME, problems);
        period(content, problems);
        if (content.capacity() < 1 || content.capacity() > MOST_BOOTHS) {
            problems.add(FieldProblem.of("capacity", "fairs.capacity-out-of-range", MOST_BOOTHS));
        }
        var places = Places.current();
        if (content.provinces().stream().anyMatch(code -> places.province(code).isEmpty())) {
            problems.add(FieldProblem.of("provinces", "fairs.province-unknown"));
        }
        if (content.groups().stream().anyMatch(slug -> ocop.setsUnder(slug).isEmpty())) {
            problems.add(FieldProblem.of("groups", "fairs.group-unknown"));
        }
        return problems;
    }

    private static void period(FairContent content, List<FieldProblem> problems) {
        var period = content.period();
        if (!period.sound() || Duration.between(period.start(), period.end()).compareTo(LONGEST) > 0) {
            problems.add(FieldProblem.of("period", "fairs.period-wrong"));
        } else if (period.opensAfter(period.start()).isEmpty() && !period.openAt(period.start())) {
            problems.add(FieldProblem.of("period", "fairs.never-open"));
        }
        if (content.applicationsUntil().isAfter(period.start())) {
            problems.add(FieldProblem.of("applicationsUntil", "fairs.call-beyond-start"));
        }
    }

    private static void startsTooSoon(FairContent content, Instant now, List<FieldProblem> problems) {
        if (content.period().start().isBefore(now.plus(NOTICE))) {
            problems.add(FieldProblem.of("period", "fairs.starts-too-soon"));
        }
    }

    private static boolean onlyWords(FairContent was, FairContent now) {
        return was.kind() == now.kind()
                && was.period().equals(now.period())
                && was.applicationsUntil().equals(now.applicationsUntil())
                && was.provinces().equals(now.provinces())
                && was.groups().equals(now.groups())
                && was.capacity() == now.capacity();
    }

    private static void text(String field, LocalizedText text, int longest, List<FieldProblem> problems) {
        if (text.vi().isBlank()) {
            problems.add(FieldProblem.of(field + ".vi", "fairs.text-missing"));
        }
        tooLong(field + ".vi", text.vi(), longest, problems);
        tooLong(field + ".en", text.en(), longest, problems);
    }

    private static void tooLong(String field, @Nullable String text, int longest, List<FieldProblem> problems) {
        if (text != null && text.length() > longest) {
            problems.add(FieldProblem.of(field, "fairs.text-too-long", longest));
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new FairInvalid(problems);
        }
    }
}
