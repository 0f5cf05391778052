package vn.chohoptac.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chohoptac.kernel.Money.vnd;
import static vn.chohoptac.performance.ASale.aSale;
import static vn.chohoptac.performance.ASale.reversalOf;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeNotFound;
import vn.chohoptac.cooperatives.EnrolCooperative;
import vn.chohoptac.cooperatives.NotAnOfficer;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.kernel.Actor;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "platform")
class PerformanceModuleTests {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final Instant MAY_2ND = Instant.parse("2026-05-02T03:00:00Z");
    private static final Instant JUNE_1ST = Instant.parse("2026-06-01T03:00:00Z");

    @Autowired
    Performance performance;

    @Autowired
    SalesLedger ledger;

    @Autowired
    CooperativeApplications applications;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void counts_a_sale_once_however_often_it_is_told(Scenario story) {
        var sale = aSale().worth(125_000).soldAt(MAY_2ND).build();
        tell(story, sale, sale.cooperativeId(), vnd(125_000));
        ledger.record(sale);
        tell(story, sale, sale.cooperativeId(), vnd(125_000));
        var report = report(sale.cooperativeId(), MAY, MAY);
        assertThat(report.revenue()).isEqualTo(vnd(125_000));
        assertThat(report.orders()).isEqualTo(1);
        assertThat(report.byProduct()).singleElement().satisfies(product -> {
            assertThat(product.sold()).isEqualByComparingTo("1");
            assertThat(product.revenue()).isEqualTo(vnd(125_000));
        });
    }

    @Test
    void a_reversal_stands_beside_the_gross_in_the_month_it_happens(Scenario story) {
        var sale = aSale().worth(100_000).quantity("2", "kg").build();
        ledger.record(sale);
        var reversal = reversalOf(sale, 1, "1", 50_000, JUNE_1ST);
        story.publish(reversal)
                .andWaitForStateChange(
                        () -> report(sale.cooperativeId(), MAY, JUNE).returned().isPositive())
                .andVerify(happened -> assertThat(happened).isTrue());
        ledger.record(reversal);

        var may = report(sale.cooperativeId(), MAY, MAY);
        assertThat(may.total()).isEqualTo(new Figures(vnd(100_000), vnd(0), 1));
        var june = report(sale.cooperativeId(), JUNE, JUNE);
        assertThat(june.total()).isEqualTo(new Figures(vnd(0), vnd(50_000), 0));
        assertThat(june.before()).isEqualTo(may.total());
        assertThat(june.net()).isEqualTo(vnd(-50_000));
        assertThat(june.byProduct().getFirst().netQuantity()).isEqualByComparingTo("-1");
    }

    @Test
    void a_reversal_may_be_heard_before_its_sale() {
        var sale = aSale().worth(100_000).build();
        ledger.record(reversalOf(sale, 1, "1", 100_000, JUNE_1ST));
        assertThat(report(sale.cooperativeId(), MAY, JUNE).total()).isEqualTo(Figures.NONE);
        ledger.record(sale);
        assertThat(report(sale.cooperativeId(), MAY, JUNE).total())
                .isEqualTo(new Figures(vnd(100_000), vnd(100_000), 1));
    }

    @Test
    void reversals_never_exceed_the_sale_and_the_earliest_counts_first() {
        var sale = aSale().worth(100_000).build();
        ledger.record(sale);
        ledger.record(reversalOf(sale, 2, "1", 80_000, JUNE_1ST));
        ledger.record(reversalOf(sale, 1, "1", 70_000, MAY_2ND.plusSeconds(60)));
        assertThat(report(sale.cooperativeId(), MAY, MAY).returned()).isEqualTo(vnd(70_000));
        assertThat(report(sale.cooperativeId(), JUNE, JUNE).returned()).isEqualTo(vnd(30_000));
        assertThat(report(sale.cooperativeId(), MAY, JUNE).net()).isEqualTo(vnd(0));
    }

    @Test
    void orders_are_distinct_seller_orders_and_quantities_stay_within_a_unit() {
        var cooperative = CooperativeId.next();
        ledger.record(aSale().by(cooperative)
                .line("HAAAAAAAAA01", 1)
                .of("tea", "Chè cũ")
                .quantity("1.5", "kg")
                .build());
        ledger.record(aSale().by(cooperative)
                .line("HAAAAAAAAA01", 2)
                .of("tea", "Chè cũ")
                .quantity("3", "hop")
                .build());
        ledger.record(aSale().by(cooperative)
                .line("HBBBBBBBBB01", 1)
                .of("tea", "Chè mới")
                .quantity("0.5", "kg")
                .soldAt(MAY_2ND.plusSeconds(1))
                .build());

        var report = report(cooperative.value(), MAY, MAY);
        assertThat(report.orders()).isEqualTo(2);
        assertThat(report.byProduct())
                .extracting(
                        ProductFigures::productName,
                        ProductFigures::unit,
                        one -> one.sold().doubleValue())
                .containsExactly(tuple("Chè mới", "kg", 2.0), tuple("Chè mới", "hop", 3.0));
    }

    @Test
    void the_last_second_of_a_month_in_viet_nam_belongs_to_it() {
        var cooperative = CooperativeId.next();
        ledger.record(aSale().by(cooperative)
                .worth(1)
                .soldAt(Instant.parse("2026-04-30T16:59:59Z"))
                .build());
        ledger.record(aSale().by(cooperative)
                .worth(10)
                .soldAt(Instant.parse("2026-04-30T17:00:00Z"))
                .build());
        assertThat(report(cooperative.value(), APRIL, APRIL).revenue()).isEqualTo(vnd(1));
        assertThat(report(cooperative.value(), MAY, MAY).revenue()).isEqualTo(vnd(10));
        assertThat(report(cooperative.value(), APRIL, JUNE).byMonth())
                .extracting(month -> month.figures().revenue().dong())
                .containsExactly(1L, 10L, 0L);
    }

    @Test
    void an_officer_sees_the_own_province_and_a_national_one_all() {
        var inCanTho = enrol("HTX Mẫu Cần Thơ", "92");
        var inAnGiang = enrol("HTX Mẫu An Giang", "91");
        ledger.record(aSale().by(inCanTho).in("92").worth(70_000).build());
        ledger.record(aSale().by(inAnGiang).in("91").worth(30_000).build());

        var own = performance.ofProvinces(officer("92"), MAY, MAY);
        assertThat(own.byProvince()).extracting(ProvinceFigures::provinceCode).containsExactly("92");
        assertThat(own.total().revenue()).isEqualTo(vnd(70_000));
        var all = performance.ofProvinces(officer(null), MAY, MAY);
        assertThat(all.byProvince())
                .extracting(ProvinceFigures::provinceCode)
                .contains("92", "91")
                .startsWith(all.byProvince().getFirst().provinceCode());

        assertThat(performance
                        .cooperativesOf(officer("92"), "92", MAY, MAY, 1, 10)
                        .items())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.cooperative().id()).isEqualTo(inCanTho);
                    assertThat(one.figures()).isEqualTo(new Figures(vnd(70_000), vnd(0), 1));
                });
        assertThat(performance.forOfficer(officer("92"), inCanTho, MAY, MAY).revenue())
                .isEqualTo(vnd(70_000));
        assertThatExceptionOfType(CooperativeNotFound.class)
                .isThrownBy(() -> performance.forOfficer(officer("92"), inAnGiang, MAY, MAY));
        assertThatExceptionOfType(CooperativeNotFound.class)
                .isThrownBy(() -> performance.cooperativesOf(officer("92"), "91", MAY, MAY, 1, 10));
        var shopper = person(Role.SHOPPER, null);
        assertThatExceptionOfType(NotAnOfficer.class).isThrownBy(() -> performance.ofProvinces(shopper, MAY, MAY));
    }

    private void tell(Scenario story, Object sale, UUID cooperative, Money expected) {
        story.publish(sale)
                .andWaitForStateChange(
                        () -> report(cooperative, MAY, MAY).revenue().equals(expected))
                .andVerify(arrived -> assertThat(arrived).isTrue());
    }

    private CooperativePerformance report(UUID cooperative, YearMonth from, YearMonth to) {
        return performance.of(new CooperativeId(cooperative), from, to);
    }

    private CooperativeId enrol(String name, String province) {
        return applications.enrol(
                Actor.SYSTEM,
                new EnrolCooperative(
                        LocalizedText.vi(name),
                        OrganisationType.COOPERATIVE,
                        null,
                        null,
                        province,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        true,
                        false));
    }

    private static SignedIn officer(@Nullable String province) {
        return person(Role.OFFICER, province);
    }

    private static SignedIn person(Role role, @Nullable String province) {
        return new SignedIn(AccountId.next(), "a@example.vn", "Cô Tư", Set.of(role), null, province, Locale.of("vi"));
    }
}
