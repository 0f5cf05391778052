package vn.chohoptac.storefront.officer;

import java.util.List;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.kernel.places.Province;
import vn.chohoptac.performance.Figures;
import vn.chohoptac.performance.ProvinceFigures;
import vn.chohoptac.performance.ProvincesPerformance;

/**
 * A province's line in the table of results.
 *
 * @param width of its bar in percent of the largest province's revenue, for the drawing in its cell
 */
record ProvinceRow(String code, String name, Figures figures, Figures before, String width) {

    static List<ProvinceRow> of(ProvincesPerformance report) {
        long largest = report.byProvince().stream()
                .mapToLong(one -> one.figures().revenue().dong())
                .reduce(1, Math::max);
        return report.byProvince().stream().map(one -> of(one, largest)).toList();
    }

    private static ProvinceRow of(ProvinceFigures one, long largest) {
        var name = Places.current()
                .province(one.provinceCode())
                .map(Province::name)
                .orElse(one.provinceCode());
        long percent = one.figures().revenue().dong() * 100 / largest;
        return new ProvinceRow(one.provinceCode(), name, one.figures(), one.before(), percent + "%");
    }
}
