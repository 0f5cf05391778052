package vn.chohoptac.storefront.connection.contract;

import static vn.chohoptac.storefront.support.Typed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import vn.chohoptac.connections.contracts.ContractKind;

/**
 * A contract as typed. Lines left empty are none; of the last two kinds only officers fill in any.
 *
 * @param kind {@link ContractKind} by name
 * @param unit code of a {@link vn.chohoptac.kernel.Unit}, of the quantity and of every delivery
 * @param paper never bound: names the field of the file in errors
 * @param lines how many deliveries there is room for
 */
public record ContractForm(
        String kind,
        String goods,
        String ocopSet,
        String amount,
        String unit,
        String value,
        String signedOn,
        String fairCode,
        @Nullable List<DeliveryRow> deliveries,
        String paper,
        @Nullable Integer lines,
        String buyerName,
        String buyerProvince,
        @Nullable List<ShareRow> shares) {

    public static final int MORE_LINES = 4;

    private static final int MOST_LINES = 60;
    private static final int SHARES = 6;

    public record DeliveryRow(String due, String amount, String value) {

        static final DeliveryRow EMPTY = new DeliveryRow("", "", "");

        public DeliveryRow {
            due = text(due);
            amount = text(amount);
            value = text(value);
        }

        boolean isEmpty() {
            return (due + amount + value).isEmpty();
        }
    }

    /**
     * @param cooperative its name or slug
     * @param weight its part
     */
    public record ShareRow(String cooperative, String weight) {

        static final ShareRow EMPTY = new ShareRow("", "");

        public ShareRow {
            cooperative = text(cooperative);
            weight = text(weight);
        }

        boolean isEmpty() {
            return (cooperative + weight).isEmpty();
        }
    }

    public ContractForm {
        kind = text(kind);
        goods = text(goods);
        ocopSet = text(ocopSet);
        amount = text(amount);
        unit = text(unit);
        value = text(value);
        signedOn = text(signedOn);
        fairCode = text(fairCode);
        lines = Math.clamp(lines == null ? MORE_LINES : lines, 1, MOST_LINES);
        deliveries = padded(deliveries, DeliveryRow.EMPTY, lines);
        paper = text(paper);
        buyerName = text(buyerName);
        buyerProvince = text(buyerProvince);
        shares = padded(shares, ShareRow.EMPTY, SHARES);
    }

    /** What is known already when a contract grows out of an answer. */
    public static ContractForm begun(String goods, String ocopSet, String amount, String unit) {
        return new ContractForm(
                ContractKind.CONTRACT.name(), goods, ocopSet, amount, unit, "", "", "", null, "", null, "", "", null);
    }

    /** The same with room for more deliveries, so that no script is needed to add them. */
    public ContractForm longer() {
        return new ContractForm(
                kind,
                goods,
                ocopSet,
                amount,
                unit,
                value,
                signedOn,
                fairCode,
                deliveries,
                paper,
                (lines == null ? 0 : lines) + MORE_LINES,
                buyerName,
                buyerProvince,
                shares);
    }

    /** This form without errors, in place of the one that was sent. */
    public Map<String, Object> inModel(String name) {
        return Map.of(name, this, BindingResult.MODEL_KEY_PREFIX + name, new BeanPropertyBindingResult(this, name));
    }

    List<DeliveryRow> deliveryRows() {
        return deliveries == null ? List.of() : deliveries;
    }

    List<ShareRow> shareRows() {
        return shares == null ? List.of() : shares;
    }

    private static <T> List<T> padded(@Nullable List<T> rows, T empty, int size) {
        var all = new ArrayList<T>();
        if (rows != null) {
            rows.stream().limit(MOST_LINES).forEach(row -> all.add(row == null ? empty : row));
        }
        while (all.size() < size) {
            all.add(empty);
        }
        return all;
    }
}
