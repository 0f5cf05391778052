package vn.chohoptac.storefront.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.platform.Mail;
import vn.chohoptac.platform.MailOutbox;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Tenant;
import vn.chohoptac.storefront.Tenants;
import vn.chohoptac.storefront.WholeMarket;

/** Whoever buys and whoever sells reads of an order by letter. */
@WholeMarket
class OrderLettersTests {

    private static final String FORM = "form#checkout";

    @LocalServerPort
    int port;

    @Autowired
    Tenants tenants;

    @Autowired
    MailOutbox outbox;

    @Test
    void a_guest_who_left_an_address_and_the_cooperatives_director_hear_of_the_order() {
        var seller = tenants.open(port);
        var guest = "khach-" + UUID.randomUUID() + "@khach.example";
        var code = placed(seller, guest);

        var thanks = letterTo(guest);
        assertThat(thanks.subject()).isEqualTo("Đã nhận đơn hàng " + code);
        assertThat(thanks.text()).contains("Đơn " + code, "/don-hang/" + code);
        assertThat(thanks.html()).contains(seller.mark(), "/don-hang/" + code);

        var work = letterTo(seller.director().email());
        assertThat(work.subject()).startsWith("Đơn mới " + code);
        assertThat(work.text()).contains("/kenh-htx/don-hang/" + code);
    }

    private String placed(Tenant seller, String email) {
        var browser = new Browser(port);
        browser.submit(
                browser.get("/san-pham/" + seller.product().slug()),
                "form#buy",
                Map.of("sku", seller.sku(), "quantity", "1"));
        var typed = new HashMap<>(Map.of(
                "name", "Nguyễn Thị Ánh",
                "phone", Tenants.PHONE,
                "email", email,
                "province", "51",
                "commune", "Xã Đăk Hà",
                "street", "12 Hùng Vương",
                "viec", "xem-lai"));
        var looked = browser.submit(browser.get("/thanh-toan"), FORM, typed);
        typed.remove("viec");
        typed.put("method", "COD");
        var placed = browser.submit(looked, FORM, typed);
        assertThat(placed.status()).as(placed.page().select("main").text()).isEqualTo(303);
        return placed.header("location").replaceFirst(".*/don-hang/", "");
    }

    private Mail letterTo(String address) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !outbox.latestTo(address, 1).isEmpty());
        return outbox.latestTo(address, 1).getFirst().mail();
    }
}
