package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chohoptac.storefront.Tenant;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;

/** Axe and the Nu HTML checker look at error pages as people come upon them: who acts too late, who meets what is broken. */
@WholeMarket
class MarketErrorsAccessibilityTests extends Story {

    private static final String WITHDRAW = "form[action$='/ngung-ban'] button";

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcTemplate rows;

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @CsvSource({"vi, 1280, LIGHT", "en, 390, DARK"})
    void the_later_of_two_clerks_reads_that_the_product_has_changed(String language, int width, ColorScheme scheme) {
        on(width, true);
        var tenant = tenants.open(port);
        try (var one = walk.visitor();
                var other = walk.visitor()) {
            var sooner = opensTheProduct(one, tenant, language);
            var later = opensTheProduct(other, tenant, language);
            sooner.click(WITHDRAW);
            assertThat(sooner.locator(WITHDRAW)).hasCount(0);

            var answer = later.waitForResponse("**/ngung-ban", () -> later.click(WITHDRAW));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(later.locator("h1")).hasText(words.getMessage("ui.error.409.title", null, Locale.of(language)));
            assertThat(new NuChecker().faults(answer.text(), language)).isEmpty();
            assertThat(Axe.faults(later, scheme, width, language)).isEmpty();
        }
    }

    @Test
    void whoever_meets_what_is_broken_is_not_hindered_besides() {
        on(Axe.WIDE, true);
        var tenant = tenants.open(port);
        var file = tenant.checkedImport();
        rows.update("UPDATE catalog_import SET state = 'LOST' WHERE file_name = ?", tenant.mark() + ".csv");
        try (var desk = walk.visitor()) {
            var page = walk.signIn(desk, tenant.director(), shelves);
            assertThat(new Inspector(port).faults(page, "/kenh-htx/nhap-tu-tep/" + file, 500))
                    .isEmpty();
        }
    }

    private Page opensTheProduct(BrowserContext desk, Tenant tenant, String language) {
        var page = walk.signIn(desk, shelves.director(tenant.id()), shelves);
        walk.go(page, "/kenh-htx/san-pham/" + tenant.productId() + "?lang=" + language);
        return page;
    }
}
