package vn.chohoptac.fairs.organising;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.fairs.FairContent;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairState;
import vn.chohoptac.fairs.FairTimeline;
import vn.chohoptac.kernel.Codes;
import vn.chohoptac.kernel.VietnameseText;

/** Fairs as they begin, and after a change of their content. */
final class Drafts {

    private static final String PREFIX = "HC";
    private static final int CODE_LENGTH = 6;
    private static final int LONGEST_NAME = 100;

    private Drafts() {}

    static FairFacts begin(FairContent content, String organiser, @Nullable String province, Instant now) {
        var code = PREFIX + Codes.random(CODE_LENGTH);
        return new FairFacts(
                FairId.next(),
                code,
                slug(content, code),
                content,
                FairTimeline.draft(content.period(), content.applicationsUntil()),
                organiser.strip(),
                province,
                now,
                0);
    }

    /** An address once shown stays. */
    static FairFacts edited(FairFacts fair, FairContent content, String organiser, Instant now) {
        var was = fair.timeline();
        var draft = fair.stateAt(now) == FairState.DRAFT;
        return new FairFacts(
                fair.id(),
                fair.code(),
                draft ? slug(content, fair.code()) : fair.slug(),
                content,
                new FairTimeline(
                        content.period(),
                        content.applicationsUntil(),
                        was.calledAt(),
                        was.preparedAt(),
                        was.closedAt(),
                        was.cancelledAt(),
                        was.reportedAt()),
                organiser.strip(),
                fair.organiserProvince(),
                fair.createdAt(),
                fair.version());
    }

    private static String slug(FairContent content, String code) {
        var words = VietnameseText.slug(content.name().vi());
        if (words.length() > LONGEST_NAME) {
            int end = words.lastIndexOf('-', LONGEST_NAME);
            words = words.substring(0, end > 0 ? end : LONGEST_NAME);
        }
        var ending = code.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
        return words.isEmpty() ? ending : words + "-" + ending;
    }
}
