package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.storefront.browser.FairSteps.AT_THE_FAIR;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.platform.MailOutbox;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;

/**
 * One cooperative, one officer, from the call for a fair to the figures: the cooperative applies itself, another with its
 * consent through the officer; a shopper buys at the booth; the result is frozen. A business enters itself and posts a demand;
 * the cooperative answers, signs and delivers, and reads of an opportunity before others do. What fair and contract brought
 * stands in its performance, to the đồng.
 */
@WholeMarket
class FairAndContractStoryTests extends Story {

    @Autowired
    TestClock clock;

    @Autowired
    Tenants tenants;

    @Autowired
    MailOutbox outbox;

    private String name;
    private CooperativeProfile grower;
    private SignedIn head;

    @AfterEach
    void theClockRuns() {
        clock.reset();
    }

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({
        "390, true, Lau, 1393000073",
        "1280, true, Ban, 1393000147",
        "390, false, Lê, 1393000210",
        "1280, false, Mận, 1393000281"
    })
    void a_fair_and_a_contract_arrive_in_the_figures(int width, boolean javaScript, String mark, String taxCode) {
        on(width, javaScript);
        walk = walk.ofBuyersAt("09" + taxCode.substring(2));
        name = mark;
        grower = shelves.cooperative("HTX mẫu Vườn Hội " + name);
        head = shelves.director(grower.id());
        var coffee = shelves.product(grower.id(), "Cà phê " + name, Shelves.COFFEE, 120_000, 30);
        var beekeeper = shelves.cooperative("HTX mẫu Ong Hội " + name);
        shelves.product(beekeeper.id(), "Mật ong " + name, 4, 200_000, 30);
        shelves.indexed();
        try (var office = walk.visitor();
                var desk = walk.visitor()) {
            var officer = walk.signIn(office, shelves.nationalOfficer(), shelves);
            var director = walk.signIn(desk, head, shelves);
            fairIsHeld(officer, director, coffee, beekeeper);
            contractIsKept(officer, director, taxCode);
            figuresAreWhatWasDone(director);
            opportunityIsAnswered(officer, director);
        }
    }

    private void fairIsHeld(Page officer, Page director, SavedProduct coffee, CooperativeProfile beekeeper) {
        var opening = today().plusDays(2);
        var fair = new FairSteps(walk, fair(), today(), opening);
        fair.calls(officer);
        fair.applies(director, "Cà phê " + name);
        fair.enrols(officer, beekeeper, "Mật ong " + name);
        fair.approves(officer, grower);
        fair.approves(officer, beekeeper);
        clock.setTo(BusinessCalendar.startOf(opening).plus(Duration.ofHours(10)));
        var order = fair.visits(grower, coffee, "Cà phê " + name);
        fair.sells(director, order);
        fair.watches(officer, "Cà phê " + name);
        fair.closes(officer);
        fair.reports(officer, "Cà phê " + name);
    }

    private void contractIsKept(Page officer, Page director, String taxCode) {
        try (var business = walk.visitor()) {
            var contract = new ConnectionSteps(walk, name, today());
            var buyer = walk.enter(business, tenants.shopper(), shelves);
            contract.entersItself(buyer, taxCode);
            contract.verifies(officer);
            var code = contract.posts(buyer);
            contract.letsOn(officer);
            contract.findsAndAnswers(director, code);
            contract.agrees(buyer);
            contract.readsTheContact(director);
            contract.proposes(buyer, grower);
            contract.signs(director);
            contract.delivers(buyer);
        }
    }

    private void figuresAreWhatWasDone(Page director) {
        walk.goTo(director, "desk.nav.performance");
        var contract = walk.seesInTime(director, text("sales.channel.CONTRACT"), ConnectionSteps.VALUE);
        assertThat(contract.locator("td"))
                .containsText(new String[] {ConnectionSteps.VALUE, "0", ConnectionSteps.VALUE});
        assertThat(main(director).getByRole(ROW, within(fair())).first().locator("td"))
                .containsText(new String[] {AT_THE_FAIR, "0", AT_THE_FAIR});
        assertThat(main(director).locator(".stats").first().locator(".stat__figure"))
                .containsText(new String[] {"300.090.000", "0", "300.090.000", ""});
        walk.fits(director);
    }

    private void opportunityIsAnswered(Page officer, Page director) {
        var title = "Hội chợ hàng Việt ở Xa " + name;
        var opportunity = new OpportunitySteps(walk, today());
        opportunity.publishes(officer, title);
        opportunity.saysSo(director, title);
        officer.reload();
        assertThat(main(officer).getByRole(ROW, within(grower.name().vi()))).containsText("Xin một gian góc");
        walk.fits(officer);
        getsTheLetter(text("mail.opportunity.subject", text("OpportunityKind.EVENT"), title));
        opportunity.takesBack(director);
        officer.reload();
        assertThat(main(officer)).containsText(text("opportunity.office.nobody"));
    }

    private void getsTheLetter(String subject) {
        await().atMost(30, SECONDS)
                .until(() -> outbox.latestTo(head.email(), 20).stream()
                        .anyMatch(letter -> letter.mail().subject().equals(subject)));
    }

    private LocalDate today() {
        return BusinessCalendar.dayOf(clock.instant());
    }

    private String fair() {
        return "Phiên chợ " + name;
    }
}
