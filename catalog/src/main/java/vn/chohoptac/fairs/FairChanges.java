package vn.chohoptac.fairs;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chohoptac.cooperatives.CooperativeCardChanged;

/** The number that grows with every change to what fairs offer, by which each node knows when to read the offers again. */
@Component
public class FairChanges {

    private final JdbcClient jdbc;
    private final AtomicLong here = new AtomicLong();

    FairChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a change, as the last statement of the transaction that makes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note() {
        jdbc.sql("UPDATE fairs_change SET number = number + 1 WHERE id = 1").update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                here.incrementAndGet();
            }
        });
    }

    /** A suspended cooperative's booths go, a restored one's come back. */
    @ApplicationModuleListener(id = "fairs.cooperative-card-changed")
    void on(CooperativeCardChanged event) {
        note();
    }

    /** The number as the database has it. */
    long number() {
        return jdbc.sql("SELECT number FROM fairs_change WHERE id = 1")
                .query(Long.class)
                .single();
    }

    /** Grows with changes committed on this node, at once and without asking the database. */
    long madeHere() {
        return here.get();
    }
}
