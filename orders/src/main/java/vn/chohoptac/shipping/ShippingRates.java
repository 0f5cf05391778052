package vn.chohoptac.shipping;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What sending costs: the table {@code shipping/rates.csv} by zone and weight step. Volume is not weighed. */
@Component
public class ShippingRates {

    private final Map<Zone, List<Rate>> rates;

    ShippingRates(ShippingSettings settings) {
        rates = RateTable.read(settings.rates(), settings.options()).stream().collect(groupingBy(Rate::zone));
    }

    /**
     * The ways to send so much, cheapest first, never empty unless a province is unknown or the parcel too heavy for all.
     *
     * @param fromProvince code of the sender's province
     * @param toProvince code of the receiver's
     * @param grams of all goods in the parcel
     */
    public List<ShippingOption> quote(String fromProvince, String toProvince, long grams) {
        return Zone.between(fromProvince, toProvince).map(rates::get).orElse(List.of()).stream()
                .filter(rate -> rate.carries(grams))
                .map(rate -> rate.optionFor(grams))
                .sorted(Comparator.comparing(ShippingOption::price).thenComparing(ShippingOption::code))
                .toList();
    }
}
