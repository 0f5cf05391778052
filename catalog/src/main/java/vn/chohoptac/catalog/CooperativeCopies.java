package vn.chohoptac.catalog;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeCardChanged;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.Uuids;

/** Keeps the copy of what product pages show of cooperatives. */
@Component
public class CooperativeCopies {

    private static final String OVERWRITE = """
        ON DUPLICATE KEY UPDATE slug = VALUES(slug), name_vi = VALUES(name_vi), name_en = VALUES(name_en),
            province_code = VALUES(province_code), sample = VALUES(sample), sells = VALUES(sells),
            revision = revision + 1
        """;
    private static final String LEAVE = "ON DUPLICATE KEY UPDATE revision = revision";

    private final JdbcClient sql;
    private final Cooperatives cooperatives;
    private final ChangedProducts changed;

    /** Copies seen committed; they are never deleted. */
    private final Set<CooperativeId> remembered = ConcurrentHashMap.newKeySet();

    CooperativeCopies(JdbcClient sql, Cooperatives cooperatives, ChangedProducts changed) {
        this.sql = sql;
        this.cooperatives = cooperatives;
        this.changed = changed;
    }

    @ApplicationModuleListener
    void on(CooperativeCardChanged event) {
        bringUpToDate(new CooperativeId(event.cooperativeId()));
    }

    /**
     * Tells again what is true now, however often and in whatever order it is told. The first writing locks the copy, so the
     * second tells what is true once nobody else can write.
     */
    @Transactional
    void bringUpToDate(CooperativeId cooperative) {
        write(cooperatives.card(cooperative), OVERWRITE);
        write(cooperatives.card(cooperative), OVERWRITE);
        changed.noteAllOf(cooperative);
    }

    /**
     * Makes sure there is a copy before a cooperative's first product is saved. One that exists is left alone: only the
     * listener overwrites, so that an old answer never replaces a newer one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(CooperativeId cooperative) {
        if (remembered.contains(cooperative)) {
            return;
        }
        boolean known = sql.sql("SELECT 1 FROM catalog_cooperative WHERE id = :id")
                .param("id", Uuids.bytes(cooperative.value()))
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!known) {
            write(cooperatives.card(cooperative), LEAVE);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.add(cooperative);
            }
        });
    }

    private void write(CooperativeCard card, String onDuplicate) {
        sql.sql("""
            INSERT INTO catalog_cooperative
                (id, slug, name_vi, name_en, province_code, sample, sells, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0)
            """ + onDuplicate)
                .param(Uuids.bytes(card.id().value()))
                .param(card.slug())
                .param(card.name().vi())
                .param(card.name().en())
                .param(card.provinceCode())
                .param(card.sample())
                .param(card.sells())
                .update();
    }
}
