package vn.chohoptac.cooperatives;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.PageOf;

/** Looking cooperatives up. What is one query needs no transaction of its own, which would cost as much again. */
@Service
@Transactional(readOnly = true)
public class Cooperatives {

    private final CooperativeRecords records;
    private final Directory directory;
    private final Slugs slugs;

    Cooperatives(CooperativeRecords records, Directory directory, Slugs slugs) {
        this.records = records;
        this.directory = directory;
        this.slugs = slugs;
    }

    /**
     * The public profile behind an address. When the returned one's slug differs, the address is an old one and the
     * visitor is to be sent on. Empty for cooperatives that are not verified, or suspended.
     */
    public Optional<CooperativeProfile> bySlug(String slug) {
        return slugs.ownerOf(slug)
                .flatMap(records::findById)
                .filter(found -> found.state() == CooperativeState.VERIFIED)
                .map(Cooperative::profile);
    }

    /** The id behind an address, old ones included, whatever state the cooperative is in. */
    public Optional<CooperativeId> idOf(String slug) {
        return slugs.ownerOf(slug);
    }

    /**
     * A cooperative's own profile, in any state.
     *
     * @throws CooperativeNotFound if there is none
     */
    public CooperativeProfile own(CooperativeId own) {
        return one(own).profile();
    }

    /** What is missing before the cooperative can sell. */
    public Readiness readiness(CooperativeId own) {
        return one(own).readiness();
    }

    /** @throws CooperativeNotFound if there is none */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public CooperativeCard card(CooperativeId id) {
        return Optional.ofNullable(directory.cards(List.of(id)).get(id)).orElseThrow(CooperativeNotFound::new);
    }

    /** In one query; unknown ids are left out. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Map<CooperativeId, CooperativeCard> cards(Collection<CooperativeId> ids) {
        return directory.cards(ids);
    }

    /** Verified cooperatives in Vietnamese dictionary order; with marks in the query, names that hold them come first. */
    public PageOf<CooperativeCard> directory(DirectoryQuery query) {
        return directory.find(query);
    }

    /** @throws CooperativeNotFound if there is none */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public SellerIdentity sellerIdentity(CooperativeId id) {
        return Optional.ofNullable(directory.sellerIdentities(List.of(id)).get(id))
                .orElseThrow(CooperativeNotFound::new);
    }

    /** In one query; unknown ids are left out. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Map<CooperativeId, SellerIdentity> sellerIdentities(Collection<CooperativeId> ids) {
        return directory.sellerIdentities(ids);
    }

    private Cooperative one(CooperativeId id) {
        return records.findById(id).orElseThrow(CooperativeNotFound::new);
    }
}
