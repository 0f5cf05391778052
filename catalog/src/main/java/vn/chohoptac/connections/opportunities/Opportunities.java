package vn.chohoptac.connections.opportunities;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.PageOf;

/** What cooperatives are told of, as everybody may read it. */
@Component
@Transactional(readOnly = true)
public class Opportunities {

    private static final String SHOWN = "WHERE o.state = 'PUBLISHED' AND o.shown_until > :now";
    private static final int MOST = 200;

    private final OpportunityRecords records;
    private final Audience audience;
    private final Clock clock;

    Opportunities(OpportunityRecords records, Audience audience, Clock clock) {
        this.records = records;
        this.audience = audience;
        this.clock = clock;
    }

    /**
     * What is shown now, the newest first.
     *
     * @param kind {@code null} for all
     * @param page from 1
     * @param size at most 100
     */
    public PageOf<Opportunity> list(@Nullable OpportunityKind kind, int page, int size) {
        var values = new HashMap<String, Object>(Map.of("now", Columns.utc(clock.instant())));
        var where = SHOWN;
        if (kind != null) {
            where += " AND o.kind = :kind";
            values.put("kind", kind.name());
        }
        return records.list(where, values, Math.clamp(page, 1, 1000), Math.clamp(size, 1, 100));
    }

    /** What is shown now and concerns that cooperative by its province and its goods; warnings first, then the newest. */
    public List<Opportunity> concerning(CooperativeId own) {
        var listener = audience.listener(own);
        return records
                .select(
                        SHOWN + " ORDER BY o.kind = 'WARNING' DESC, o.published_at DESC, o.id DESC LIMIT " + MOST,
                        Map.of("now", Columns.utc(clock.instant())))
                .stream()
                .filter(one -> audience.concerns(one.content(), listener))
                .toList();
    }

    /** @throws OpportunityNotFound if there is none, or it was withdrawn */
    public Opportunity byCode(String code) {
        return records.find(code)
                .filter(one -> one.stored() != OpportunityState.WITHDRAWN)
                .orElseThrow(OpportunityNotFound::new);
    }

    /** The cooperatives it concerns now; none once it is over or withdrawn. */
    public Set<CooperativeId> audience(String code) {
        return records.find(code)
                .filter(one -> one.stateAt(clock.instant()) == OpportunityState.PUBLISHED)
                .map(one -> audience.of(one.content()))
                .orElse(Set.of());
    }
}
