package vn.chohoptac.fairs;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.PageOf;

/** What everybody may see of fairs. Every answer is true at the instant of the {@code Clock} it was asked. */
@Component
@Transactional(readOnly = true)
public class Fairs {

    private static final int LARGEST_PAGE = 100;

    private final FairRegister register;
    private final FairLists lists;
    private final BoothReading booths;
    private final Clock clock;

    Fairs(FairRegister register, FairLists lists, BoothReading booths, Clock clock) {
        this.register = register;
        this.lists = lists;
        this.booths = booths;
        this.clock = clock;
    }

    /** Fairs that are called and not cancelled. */
    public PageOf<FairCard> list(FairWhen when, int page, int size) {
        var now = clock.instant();
        return lists.shown(when, now, Math.max(1, page), Math.clamp(size, 1, LARGEST_PAGE))
                .map(listed -> listed.card(now));
    }

    /** Fairs at which cooperatives may apply at this moment, those whose call ends first in front. */
    public List<FairCard> calling() {
        var now = clock.instant();
        return lists.calling(now).stream().map(listed -> listed.card(now)).toList();
    }

    /** The named fairs in whatever state they are, drafts and cancelled ones too; unknown ones are left out. */
    public List<FairCard> byIds(Collection<FairId> ids) {
        var now = clock.instant();
        return lists.ofIds(ids).stream().map(listed -> listed.card(now)).toList();
    }

    /** The same, named by their codes, as sales name them. */
    public List<FairCard> byCodes(Collection<String> codes) {
        var now = clock.instant();
        return lists.ofCodes(codes).stream().map(listed -> listed.card(now)).toList();
    }

    /** A fair's page with its booths and what they offer; empty for drafts, cancelled fairs and unknown addresses. */
    public Optional<FairPage> bySlug(String slug) {
        var now = clock.instant();
        return register.bySlug(slug).filter(fair -> fair.stateAt(now).shown()).map(fair -> booths.page(fair, now));
    }

    /** One booth of it; empty when it is not there, was called off, or its cooperative does not sell at present. */
    public Optional<Booth> booth(String slug, String boothCode) {
        return bySlug(slug)
                .flatMap(page -> page.booths().stream()
                        .filter(booth -> booth.code().equals(boothCode))
                        .findFirst());
    }

    /** The fairs a cooperative has a booth at that are live or to come, for its page. */
    public List<FairCard> withBoothOf(CooperativeId cooperative) {
        var now = clock.instant();
        return lists.withBoothOf(cooperative, now).stream()
                .map(listed -> listed.card(now))
                .toList();
    }
}
