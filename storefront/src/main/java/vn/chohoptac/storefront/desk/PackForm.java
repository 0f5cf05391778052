package vn.chohoptac.storefront.desk;

import org.jspecify.annotations.Nullable;

/**
 * One pack as typed; a line left empty is none.
 *
 * @param amount how much of {@code unit} one pack holds
 * @param unit code of a {@link vn.chohoptac.kernel.Unit}
 * @param stock on hand; empty leaves the stock as it is
 * @param stockShown what stood there when the page was opened: left untouched, it counts nothing anew
 */
record PackForm(
        String sku,
        String nameVi,
        String nameEn,
        String price,
        String amount,
        String unit,
        String weight,
        String stock,
        String stockShown) {

    PackForm {
        sku = stripped(sku);
        nameVi = stripped(nameVi);
        nameEn = stripped(nameEn);
        price = stripped(price);
        amount = stripped(amount);
        unit = stripped(unit);
        weight = stripped(weight);
        stock = stripped(stock);
        stockShown = stripped(stockShown);
    }

    static PackForm empty() {
        return new PackForm("", "", "", "", "", "g", "", "", "");
    }

    boolean counted() {
        return !stock.isEmpty() && !stock.equals(stockShown);
    }

    boolean isEmpty() {
        return (sku + nameVi + nameEn + price + amount + weight + stock).isEmpty();
    }

    static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
