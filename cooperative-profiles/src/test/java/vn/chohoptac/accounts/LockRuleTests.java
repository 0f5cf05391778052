package vn.chohoptac.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockRuleTests {

    @Test
    void the_first_mistakes_are_free() {
        assertThat(LockRule.ACCOUNT.wait(4)).isZero();
        assertThat(LockRule.ADDRESS.wait(19)).isZero();
    }

    @Test
    void each_further_one_doubles_the_wait_up_to_half_an_hour() {
        assertThat(LockRule.ACCOUNT.wait(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(LockRule.ACCOUNT.wait(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(LockRule.ACCOUNT.wait(10)).isEqualTo(Duration.ofSeconds(960));
        assertThat(LockRule.ACCOUNT.wait(11)).isEqualTo(Duration.ofMinutes(30));
        assertThat(LockRule.ADDRESS.wait(1_000_000)).isEqualTo(Duration.ofMinutes(30));
    }
}
