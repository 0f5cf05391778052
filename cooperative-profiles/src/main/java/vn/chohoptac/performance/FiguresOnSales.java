package vn.chohoptac.performance;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.cooperatives.sales.SaleReversed;

/** Hears of sales and reversals. The ledger opens its own transactions, since it repeats one that lost a deadlock. */
@Component
class FiguresOnSales {

    private final SalesLedger ledger;

    FiguresOnSales(SalesLedger ledger) {
        this.ledger = ledger;
    }

    @ApplicationModuleListener(id = "performance.sale-recorded", propagation = Propagation.NOT_SUPPORTED)
    void on(SaleRecorded sale) {
        ledger.record(sale);
    }

    @ApplicationModuleListener(id = "performance.sale-reversed", propagation = Propagation.NOT_SUPPORTED)
    void on(SaleReversed reversal) {
        ledger.record(reversal);
    }
}
