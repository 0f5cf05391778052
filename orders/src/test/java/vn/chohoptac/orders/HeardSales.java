package vn.chohoptac.orders;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.cooperatives.sales.SaleReversed;

/** Hears sales as performance does: through the registry, after the commit. */
@Component
class HeardSales {

    private final List<SaleRecorded> recorded = new CopyOnWriteArrayList<>();
    private final List<SaleReversed> reversed = new CopyOnWriteArrayList<>();

    @ApplicationModuleListener
    void on(SaleRecorded sale) {
        recorded.add(sale);
    }

    @ApplicationModuleListener
    void on(SaleReversed reversal) {
        reversed.add(reversal);
    }

    List<SaleRecorded> of(String sellerOrderCode) {
        return recorded.stream()
                .filter(sale -> sale.sellerOrderCode().equals(sellerOrderCode))
                .toList();
    }

    List<SaleReversed> reversalsOf(String sellerOrderCode) {
        return reversed.stream()
                .filter(reversal -> reversal.saleKey().startsWith(sellerOrderCode))
                .toList();
    }
}
