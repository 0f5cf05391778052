package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BANNER;
import static com.microsoft.playwright.options.AriaRole.CHECKBOX;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.WholeMarket;

/** How a cooperative comes onto the market, and how another one does not. */
@WholeMarket
class VerificationStoryTests extends Story {

    private static final String PASSWORD = "rung-ca-phe-nha-minh";
    private static final String ASKED = "Gửi giấy đăng ký bản mới";
    private static final String REFUSED = "Không có trong sổ đăng ký của tỉnh";
    private static final String PAPER = "DK-2026-";

    @Autowired
    Desks desks;

    @ParameterizedTest(name = "{0} px, scripts {1}")
    @CsvSource({"390, true, Lau", "1280, true, Ban", "390, false, Lê", "1280, false, Mận"})
    void an_officer_lets_one_cooperative_in_and_not_the_other(int width, boolean javaScript, String name) {
        on(width, javaScript);
        var good = "HTX mẫu Đất Đỏ " + name;
        var bad = "HTX mẫu Sương Sớm " + name;
        try (var first = walk.visitor();
                var second = walk.visitor();
                var desk = walk.visitor()) {
            var applicant = applies(first, good);
            var other = applies(second, bad);
            var officer = walk.signIn(desk, shelves.officer("51"), shelves);
            asksForMore(officer, good);
            answers(applicant, good);
            var id = approves(officer, good);
            rejects(officer, bad);
            readsTheAnswers(applicant, other);
            isInTheDirectory(good);
            actsAreLogged(id, idOf(officer));
        }
    }

    private Page applies(BrowserContext visitor, String name) {
        var page = walk.open(visitor, "/");
        registers(page, name);
        main(page)
                .getByRole(LINK, exactlyInside(text("account.register.as-cooperative")))
                .click();
        states(page, name);
        type(page, "profile.tax-code", "123");
        walk.press(page, "account.apply.submit");
        seesWhatIsWrong(page, name);
        type(page, "profile.tax-code", taxCode());
        walk.press(page, "account.apply.submit");
        assertThat(page.getByText(text("account.done.applied"))).isVisible();
        assertThat(main(page).getByText(text("CooperativeState.APPLIED")).first())
                .isVisible();
        return page;
    }

    private void registers(Page page, String name) {
        page.getByRole(BANNER).getByRole(LINK, exactlyInside(text("ui.signIn"))).click();
        main(page).getByRole(LINK, exactlyInside(text("signIn.register"))).click();
        type(page, "account.name", "Y Moan");
        type(page, "account.email", "y-moan-" + UUID.randomUUID() + "@htx.example");
        type(page, "account.password", PASSWORD);
        walk.press(page, "account.register.submit");
        assertThat(page.getByText(text("account.done.registered", "Y Moan"))).isVisible();
        assertThat(heading(page, text("ui.area.account"))).isVisible();
    }

    private void states(Page page, String name) {
        type(page, "profile.name", name);
        type(page, "profile.registration", PAPER + "1");
        page.getByLabel(text("profile.province")).selectOption("51");
        type(page, "profile.commune", "dak ha");
        type(page, "profile.street", "Thôn 5");
        type(page, "profile.phone", "0912 345 678");
        main(page)
                .getByRole(CHECKBOX, exactlyInside(text("FieldOfActivity.CROPS")))
                .check();
    }

    private void seesWhatIsWrong(Page page, String name) {
        var taxCode = main(page).getByLabel(text("profile.tax-code"));
        assertThat(taxCode).hasAttribute("aria-invalid", "true");
        assertThat(taxCode).hasValue("123");
        assertThat(main(page).getByLabel(text("profile.name"))).hasValue(name);
        assertThat(page.getByLabel(text("profile.commune"))).hasValue("dak ha");
        assertThat(main(page).getByRole(CHECKBOX, exactlyInside(text("FieldOfActivity.CROPS"))))
                .isChecked();
    }

    private void asksForMore(Page officer, String name) {
        opens(officer, name);
        decides(officer, "ASK_FOR_MORE", " ");
        assertThat(main(officer).getByText(text("error.officer.reason-missing")).last())
                .isVisible();
        main(officer).getByLabel(text("officer.reason.ASK_FOR_MORE")).fill(ASKED);
        walk.press(officer, "officer.decision.ASK_FOR_MORE");
        assertThat(officer.getByText(text("officer.done.ASK_FOR_MORE"))).isVisible();
        assertThat(main(officer).getByText(ASKED)).isVisible();
    }

    private void answers(Page applicant, String name) {
        applicant.reload();
        assertThat(main(applicant).getByText(text("account.asked", ASKED))).isVisible();
        main(applicant).getByRole(LINK, exactlyInside(text("account.answer"))).click();
        assertThat(main(applicant).getByText(text("account.apply.asked", ASKED)))
                .isVisible();
        assertThat(main(applicant).getByLabel(text("profile.name"))).hasValue(name);
        type(applicant, "profile.registration", PAPER + "77");
        walk.press(applicant, "account.apply.again");
        assertThat(applicant.getByText(text("account.done.applied-again"))).isVisible();
        assertThat(main(applicant).getByText(text("account.waiting"))).isVisible();
    }

    /** @return the cooperative's id, as the address of its papers says it */
    private String approves(Page officer, String name) {
        opens(officer, name);
        assertThat(main(officer).getByText(PAPER + "77")).isVisible();
        walk.press(officer, "officer.decision.VERIFY");
        assertThat(officer.getByText(text("officer.done.VERIFY"))).isVisible();
        assertThat(main(officer).getByText(text("CooperativeState.VERIFIED")).first())
                .isVisible();
        return idOf(officer);
    }

    private void rejects(Page officer, String name) {
        opens(officer, name);
        decides(officer, "REJECT", REFUSED);
        assertThat(officer.getByText(text("officer.done.REJECT"))).isVisible();
    }

    private void readsTheAnswers(Page applicant, Page other) {
        applicant.reload();
        assertThat(main(applicant).getByText(text("CooperativeState.VERIFIED")).first())
                .isVisible();
        main(applicant)
                .getByRole(LINK, exactlyInside(text("ui.area.cooperative")))
                .click();
        assertThat(heading(applicant, text("desk.home.title"))).isVisible();
        other.reload();
        assertThat(main(other).getByText(text("account.because", REFUSED))).isVisible();
        assertThat(main(other).getByRole(LINK, exactlyInside(text("account.apply-anew"))))
                .isVisible();
    }

    private void isInTheDirectory(String name) {
        try (var stranger = walk.visitor()) {
            var page = walk.open(stranger, "/hop-tac-xa");
            type(page, "coops.name", name.toLowerCase(Locale.ROOT));
            walk.press(page, "ui.search.submit");
            main(page).getByRole(LINK, exactlyInside(name)).click();
            assertThat(heading(page, name)).isVisible();
            assertThat(main(page).getByText(text("coop.verified", "")).first()).isVisible();
            assertThat(main(page).getByText(PAPER + "77")).isVisible();
            assertThat(main(page).getByText("Xã Đăk Hà").first()).isVisible();
        }
    }

    private void actsAreLogged(String verified, String rejected) {
        try (var desk = walk.visitor()) {
            var page = walk.signIn(desk, desks.administrator(), shelves);
            walk.findInTheLog(page, "cooperatives.", "admin.audit.subject", verified);
            assertThat(walk.logged(page, "cooperatives.ask-for-more")).containsText(ASKED);
            assertThat(walk.logged(page, "cooperatives.verify")).containsText("Cán bộ");
            walk.findInTheLog(page, "cooperatives.", "admin.audit.subject", rejected);
            assertThat(walk.logged(page, "cooperatives.reject")).containsText(REFUSED);
        }
    }

    private void opens(Page officer, String name) {
        walk.goTo(officer, "officer.nav.applications");
        main(officer).getByRole(LINK, exactlyInside(name)).click();
        assertThat(heading(officer, name)).isVisible();
    }

    private void decides(Page officer, String decision, String reason) {
        walk.unfold(officer, "officer.decision." + decision);
        main(officer).getByLabel(text("officer.reason." + decision)).fill(reason);
        walk.press(officer, "officer.decision." + decision);
    }

    private void type(Page page, String label, String typed) {
        main(page).getByLabel(text(label)).first().fill(typed);
    }

    private static String idOf(Page page) {
        return page.url().replaceFirst(".*/", "");
    }

    /** A citizen's number: twelve digits, which have no check. */
    private static String taxCode() {
        return "052" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
    }
}
