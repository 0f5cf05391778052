package vn.chohoptac.embedded.testing;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.chohoptac.kernel.SimulatedTime;

/** Puts the settable clock in the place of the real one while tests run; simulated time still goes before it. */
@AutoConfiguration(beforeName = "vn.chohoptac.platform.PlatformAutoConfiguration")
@ConditionalOnProperty(name = "market.embedded", havingValue = "test")
public class TestClockAutoConfiguration {

    @Bean
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    Clock clock(TestClock testClock) {
        return SimulatedTime.over(testClock);
    }
}
