package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chohoptac.storefront.Deals;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;

/**
 * Who may reach what is another's: every route that leads to rows of a cooperative or of a buyer, exports included, is
 * tried by its owner, who succeeds, and by a stranger, who finds nothing.
 */
@WholeMarket
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    @Autowired
    Tenants tenants;

    @Autowired
    Desks desks;

    @Autowired
    Shelves shelves;

    @Autowired
    Deals deals;

    private Stage stage;

    @BeforeAll
    void everybodyComes() {
        stage = Stage.set(tenants, desks, shelves, deals, port);
    }

    static Stream<Trial> trials() {
        return Stream.of(
                        DeskTrials.TABLE,
                        BuyerTrials.TABLE,
                        OfficerTrials.TABLE,
                        ApplicationTrials.TABLE,
                        FairTrials.TABLE,
                        ConnectionTrials.TABLE,
                        ConnectionOfficeTrials.TABLE,
                        OpportunityTrials.TABLE,
                        ProgramTrials.TABLE)
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trials")
    void own_succeeds_where_another_s_is_not_found(Trial trial) {
        trial.trial().accept(stage);
    }

    @Test
    void every_route_to_somebody_s_rows_is_tried() {
        var tried = trials().map(Trial::route).collect(Collectors.toSet());
        assertThat(tried)
                .as("a route without a trial needs one in one of the tables above")
                .containsExactlyInAnyOrderElementsOf(scopedRoutes());
    }

    private Set<String> scopedRoutes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(TenancyTests::routes)
                .filter(TenancyTests::leadsToSomebodysRows)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        info.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern));
    }

    /** All but the shop's windows, which are the same for everybody, and the administrator's area, which has no bounds. */
    private static boolean leadsToSomebodysRows(String route) {
        var path = Trial.path(route).replaceAll("\\{[^}]+}", "x");
        var access = Routes.deciding(path).orElseThrow().access();
        return path.startsWith("/api/")
                || path.startsWith("/gio-hang")
                || path.startsWith("/thanh-toan")
                || (access != Access.EVERYONE && access != Access.ADMINISTRATOR);
    }
}
