package vn.chohoptac.catalog.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

class CellValuesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500 | 1500",
                "1.500 | 1500",
                "1.500.000 | 1500000",
                "1 500 000 | 1500000",
                "1\u00a0500 | 1500",
                "54.000đ | 54000",
                "54000 ₫ | 54000",
                "54.000 VNĐ | 54000"
            })
    void reads_money_the_vietnamese_way(String cell, long dong) {
        assertThat(CellValues.money(cell)).contains(Money.vnd(dong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.50", "1,5", "1.5000", "1.500,00", "-5000", "54k", "", "năm mươi", "1.500.00"})
    void refuses_money_that_could_mean_two_things(String cell) {
        assertThat(CellValues.money(cell)).isEmpty();
    }

    @Test
    void reads_fractions_after_a_comma() {
        assertThat(CellValues.decimal("0,5")).contains(new BigDecimal("0.5"));
        assertThat(CellValues.decimal("1.500")).contains(new BigDecimal("1500"));
        assertThat(CellValues.decimal("1.500,25")).contains(new BigDecimal("1500.25"));
        assertThat(CellValues.decimal("0.5")).isEmpty();
    }

    @Test
    void customary_measures_become_metric_and_marks_tell_units_apart() {
        assertThat(quantity("3", "lạng")).isEqualTo(Quantity.of(300, Unit.GRAM));
        assertThat(quantity("2", "Yến")).isEqualTo(Quantity.of(20, Unit.KILOGRAM));
        assertThat(quantity("1", "bó")).isEqualTo(Quantity.of(1, Unit.BUNCH));
        assertThat(quantity("1", "bộ")).isEqualTo(Quantity.of(1, Unit.SET));
        assertThat(quantity("1", "KG")).isEqualTo(Quantity.of(1, Unit.KILOGRAM));
        assertThat(CellValues.quantity(BigDecimal.ONE, "mớ")).isEmpty();
    }

    @Test
    void finds_a_set_by_number_or_name() {
        var ocop = new OcopCatalogue();
        assertThat(CellValues.ocopSet("13", ocop).orElseThrow().number()).isEqualTo(13);
        assertThat(CellValues.ocopSet("ca phe, ca cao", ocop).orElseThrow().number())
                .isEqualTo(13);
        assertThat(CellValues.ocopSet("Rượu trắng", ocop).orElseThrow().number())
                .isEqualTo(14);
        assertThat(CellValues.ocopSet("27", ocop)).isEmpty();
        assertThat(CellValues.ocopSet("Đồ chơi", ocop)).isEmpty();
    }

    @Test
    void reads_seasons_and_forms() {
        assertThat(CellValues.season("Tháng 11 – tháng 2").orElseThrow()).contains(new Season(11, 2));
        assertThat(CellValues.season("Quanh năm").orElseThrow()).isEmpty();
        assertThat(CellValues.season("mùa mưa")).isEmpty();
        assertThat(CellValues.form("Đặt trước")).contains(ProductForm.PREORDER);
        assertThat(CellValues.form("")).contains(ProductForm.READY);
        assertThat(CellValues.form("trả góp")).isEmpty();
    }

    private static Quantity quantity(String amount, String unit) {
        return CellValues.quantity(new BigDecimal(amount), unit).orElseThrow();
    }
}
