package vn.chohoptac.storefront.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.storefront.browser.Walk.exactlyInside;
import static vn.chohoptac.storefront.browser.Walk.heading;
import static vn.chohoptac.storefront.browser.Walk.main;
import static vn.chohoptac.storefront.browser.Walk.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import vn.chohoptac.cooperatives.CooperativeProfile;

/** A business and a cooperative, from the first demand to the delivery against their contract. */
final class ConnectionSteps extends Steps {

    static final String VALUE = "300.000.000";

    private static final String PHONE = "0912 345 671";

    private final String name;
    private final LocalDate today;

    /** @param name tells this business and its goods from others */
    ConnectionSteps(Walk walk, String name, LocalDate today) {
        super(walk);
        this.name = name;
        this.today = today;
    }

    void entersItself(Page page, String taxCode) {
        walk.go(page, "/tai-khoan/thu-mua");
        page.getByLabel(text("connection.buyer.name")).fill("Công ty " + name);
        walk.press(page, "connection.buyer.send");
        assertThat(page.getByLabel(text("profile.tax-code"))).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel(text("connection.buyer.name"))).hasValue("Công ty " + name);
        page.getByLabel(text("profile.tax-code")).fill(taxCode);
        page.getByLabel(text("coops.province")).selectOption("51");
        page.getByLabel(text("connection.buyer.address")).fill("12 Hùng Vương");
        page.getByLabel(text("connection.buyer.contact-name")).fill("Bà Thu");
        page.getByLabel(text("profile.phone")).fill(PHONE);
        walk.press(page, "connection.buyer.send");
        assertThat(page.getByText(text("connection.buyer.done"))).isVisible();
        assertThat(main(page)).containsText(text("connection.unverified.buyer"));
        walk.fits(page);
    }

    void verifies(Page page) {
        walk.goTo(page, "ui.nav.connections");
        main(page)
                .getByRole(LINK, exactlyInside(text("connection.office.buyers")))
                .click();
        main(page).getByRole(LINK, exactlyInside("Công ty " + name)).click();
        walk.press(page, "connection.office.verify");
        assertThat(page.getByText(text("connection.office.done.xac-minh"))).isVisible();
        walk.fits(page);
    }

    String posts(Page page) {
        walk.go(page, "/tai-khoan/thu-mua");
        main(page)
                .getByRole(LINK, exactlyInside(text("connection.post-demand")))
                .click();
        page.getByLabel(text("connection.form.title")).first().fill("Cần cà phê nhân " + name);
        page.getByLabel(text("connection.set")).selectOption("13");
        page.getByLabel(text("connection.form.description")).first().fill("Gọi " + PHONE);
        page.getByLabel(text("connection.quantity")).fill("2,5");
        page.getByLabel(text("connection.unit")).selectOption(new SelectOption().setLabel("tấn"));
        page.getByLabel(text("coops.province")).selectOption("51");
        page.getByLabel(text("connection.form.until")).fill(today.plusDays(40).toString());
        walk.press(page, "connection.form.submit");
        assertThat(main(page)).containsText("số điện thoại");
        assertThat(page.getByLabel(text("connection.quantity"))).hasValue("2,5");
        page.getByLabel(text("connection.form.description")).first().fill("Mua đều hằng tháng.");
        walk.press(page, "connection.form.submit");
        assertThat(page.getByText(text("connection.done.gui"))).isVisible();
        walk.fits(page);
        return page.url().replaceFirst(".*/", "");
    }

    void letsOn(Page page) {
        walk.goTo(page, "ui.nav.connections");
        main(page).getByRole(LINK, exactlyInside("Cần cà phê nhân " + name)).click();
        walk.press(page, "connection.office.publish");
        assertThat(page.getByText(text("connection.office.done.duyet"))).isVisible();
    }

    void findsAndAnswers(Page page, String code) {
        await().atMost(30, SECONDS).until(() -> {
            walk.go(page, "/ket-noi?q=ca+phe+nhan+" + name.replace(' ', '+'));
            return main(page)
                            .getByRole(LINK, exactlyInside("Cần cà phê nhân " + name))
                            .count()
                    == 1;
        });
        main(page).getByRole(LINK, exactlyInside("Cần cà phê nhân " + name)).click();
        assertThat(main(page)).not().containsText("Công ty " + name);
        assertThat(main(page)).not().containsText(PHONE);
        walk.fits(page);
        main(page)
                .getByRole(LINK, exactlyInside(text("connection.answer.as-cooperative")))
                .click();
        page.getByLabel(text("connection.quantity")).fill("2");
        page.getByLabel(text("connection.answer.words")).fill("Có hàng quanh năm.");
        page.getByLabel(text("connection.answer.agrees")).check();
        walk.press(page, "connection.answer.send");
        assertThat(page.getByText(text("connection.done.answered"))).isVisible();
        assertThat(main(page)).not().containsText(PHONE);
        assertThat(page).not().hasURL("/ket-noi/" + code);
    }

    void agrees(Page page) {
        openAtDesk(page, "/tai-khoan/thu-mua");
        assertThat(main(page)).containsText("Có hàng quanh năm.");
        walk.press(page, "connection.agree");
        assertThat(heading(page, text("connection.contact"))).isVisible();
        page.getByLabel(text("connection.messages.write")).fill("Mời gửi mẫu thử.");
        walk.press(page, "connection.messages.send");
        assertThat(main(page)).containsText("Mời gửi mẫu thử.");
        walk.fits(page);
    }

    void readsTheContact(Page page) {
        openAtDesk(page, "/kenh-htx/ket-noi");
        assertThat(main(page)).containsText("Công ty " + name);
        assertThat(main(page).getByRole(LINK, exactlyInside(PHONE))).isVisible();
        assertThat(main(page)).containsText("Mời gửi mẫu thử.");
        walk.fits(page);
    }

    /** The answer to the demand, from the desk's list. */
    private void openAtDesk(Page page, String desk) {
        walk.go(page, desk);
        main(page)
                .getByRole(LINK, exactlyInside("Cần cà phê nhân " + name))
                .last()
                .click();
        assertThat(heading(page, "Cần cà phê nhân " + name)).isVisible();
    }

    void proposes(Page page, CooperativeProfile cooperative) {
        main(page)
                .getByRole(LINK, exactlyInside(text("connection.contract.record")))
                .click();
        assertThat(main(page)).containsText(cooperative.name().vi());
        page.getByLabel(text("connection.contract.goods"), exactLabel()).fill("Cà phê nhân " + name);
        page.getByLabel(text("connection.set")).selectOption("13");
        page.getByLabel(text("connection.quantity")).first().fill("2");
        page.getByLabel(text("connection.unit")).selectOption(new SelectOption().setLabel("tấn"));
        page.getByLabel(text("connection.contract.value")).first().fill(VALUE);
        page.getByLabel(text("connection.contract.signed-on")).fill(today.toString());
        page.getByLabel(text("connection.contract.due"))
                .first()
                .fill(today.plusDays(5).toString());
        page.getByLabel(text("connection.quantity")).nth(1).fill("2");
        page.getByLabel(text("connection.contract.value")).nth(1).fill("30.000.000");
        walk.press(page, "connection.contract.send");
        assertThat(page.locator("#deliveries-error")).isVisible();
        page.getByLabel(text("connection.contract.value")).nth(1).fill(VALUE);
        walk.press(page, "connection.contract.send");
        assertThat(page.getByText(text("connection.done.proposed"))).isVisible();
        walk.fits(page);
    }

    void signs(Page page) {
        walk.go(page, "/kenh-htx/ket-noi");
        main(page)
                .getByRole(ROW, within("Cà phê nhân " + name))
                .getByRole(LINK)
                .last()
                .click();
        walk.press(page, "connection.contract.confirm");
        assertThat(page.getByText(text("connection.done.xac-nhan"))).isVisible();
        walk.fits(page);
    }

    void delivers(Page page) {
        page.reload();
        main(page)
                .getByRole(LINK, exactlyInside(text("connection.contract.delivery", 1)))
                .click();
        page.getByLabel(text("connection.delivery.on")).fill(today.toString());
        page.getByLabel(text("connection.quantity")).fill("2");
        page.getByLabel(text("connection.delivery.value")).fill(VALUE);
        walk.press(page, "connection.delivery.confirm");
        assertThat(page.getByText(text("connection.done.delivered"))).isVisible();
        walk.fits(page);
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
