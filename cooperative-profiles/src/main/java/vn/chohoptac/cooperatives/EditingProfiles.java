package vn.chohoptac.cooperatives;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a cooperative does to its own profile and shop. */
@Service
@Transactional
public class EditingProfiles {

    private final CooperativeRecords records;
    private final Slugs slugs;
    private final ApplicationEventPublisher events;

    EditingProfiles(CooperativeRecords records, Slugs slugs, ApplicationEventPublisher events) {
        this.records = records;
        this.slugs = slugs;
        this.events = events;
    }

    /**
     * Changes the profile. A new name means a new address; the old one goes on leading here.
     *
     * @param version of the profile the change was made from
     * @throws StaleProfile with both, if somebody else was faster
     * @throws InvalidProfile naming each field that does not hold
     */
    public CooperativeProfile change(CooperativeId own, ChangeProfile asked, long version) {
        var cooperative = locked(own);
        ProfileRules.check(asked, cooperative.provinceCode());
        if (!cooperative.at(version)) {
            throw new StaleProfile(cooperative.profile(), asked);
        }
        cooperative.change(asked);
        return save(cooperative);
    }

    /** @throws NotReadyToSell with the checklist */
    public CooperativeProfile openShop(CooperativeId own) {
        var cooperative = locked(own);
        cooperative.openShop();
        return save(cooperative);
    }

    public CooperativeProfile closeShop(CooperativeId own) {
        var cooperative = locked(own);
        cooperative.closeShop();
        return save(cooperative);
    }

    private CooperativeProfile save(Cooperative cooperative) {
        slugs.keep(cooperative.slug(), cooperative.id());
        var saved = records.saveAndFlush(cooperative);
        events.publishEvent(new CooperativeCardChanged(saved.id().value()));
        return saved.profile();
    }

    private Cooperative locked(CooperativeId own) {
        return records.lock(own).orElseThrow(CooperativeNotFound::new);
    }
}
