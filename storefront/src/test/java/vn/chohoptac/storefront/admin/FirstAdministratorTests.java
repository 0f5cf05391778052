package vn.chohoptac.storefront.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.platform.AuditLog;
import vn.chohoptac.platform.StartRefused;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class FirstAdministratorTests {

    private static final String PASSWORD = "mat-khau-cua-nguoi-van-hanh";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditLog audit;

    @Autowired
    Desks desks;

    private final String email = "van-hanh-" + UUID.randomUUID() + "@cho.example";

    @Test
    void opens_the_market_to_its_operator_once() {
        start(PASSWORD);
        start("mot-mat-khau-khac-hẳn");
        assertThat(desks.signedIn(email, PASSWORD, port).get("/quan-tri").status())
                .isEqualTo(200);
    }

    @Test
    void refuses_a_password_anyone_would_guess() {
        assertThatThrownBy(() -> start("admin"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("MARKET_FIRST_ADMINISTRATOR_PASSWORD");
        assertThat(accounts.credentialsOf(email)).isEmpty();
    }

    private void start(String password) {
        new FirstAdministrator(accounts, audit, email, password).run(new DefaultApplicationArguments());
    }
}
