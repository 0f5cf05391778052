package vn.chohoptac.performance;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.cooperatives.sales.SaleReversed;

/**
 * Takes each fact exactly once and books it into the months in the same transaction, in whatever order facts arrive.
 * Whoever comes second of a sale and its reversal books the reversal: both look for the other with a locking read after
 * having written their own row. Rows are always written in one order: fact, order, product, channel,
 * cooperative, province.
 */
@Component
class SalesLedger {

    private static final int TRIES = 10;

    private final Facts facts;
    private final Projections projections;
    private final TransactionTemplate transaction;

    SalesLedger(Facts facts, Projections projections, PlatformTransactionManager transactions) {
        this.facts = facts;
        this.projections = projections;
        this.transaction = new TransactionTemplate(transactions);
    }

    void record(SaleRecorded sale) {
        inTransaction(() -> {
            if (facts.add(sale)) {
                bookSale(sale);
            }
        });
    }

    void record(SaleReversed reversal) {
        inTransaction(() -> {
            if (facts.add(reversal)) {
                facts.lockSale(reversal.saleKey()).ifPresent(sold -> bookReversal(sold, reversal.reversalKey()));
            }
        });
    }

    private void bookSale(SaleRecorded sale) {
        var sold = Sold.of(sale);
        var changes = new MonthChanges().sale(Months.of(sale.soldAt()), sold.quantity(), sold.amount());
        Reversal.booked(sold, facts.lockReversals(sale.saleKey())).forEach(changes::reversed);
        if (projections.addOrder(sale, Months.of(sale.soldAt()))) {
            changes.order(Months.of(sale.soldAt()));
        }
        projections.apply(sold, changes);
    }

    /** A new reversal may change what earlier ones count for when together they exceed the sale. */
    private void bookReversal(Sold sold, String newKey) {
        var all = facts.lockReversals(sold.saleKey());
        List<Reversal> earlier = new ArrayList<>(all);
        earlier.removeIf(one -> one.key().equals(newKey));
        var changes = new MonthChanges();
        Reversal.booked(sold, earlier).forEach(changes::unreversed);
        Reversal.booked(sold, all).forEach(changes::reversed);
        projections.apply(sold, changes);
    }

    private void inTransaction(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(_ -> {
                    facts.passGate();
                    work.run();
                });
                return;
            } catch (ConcurrencyFailureException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }
}
