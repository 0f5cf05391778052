package vn.chohoptac.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.embedded.testing.TestClock;

@ApplicationModuleTest
class FailedEffectsTests {

    @Autowired
    FailedEffects effects;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Ear ear;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void restore() {
        clock.reset();
    }

    @Test
    void an_effect_that_failed_is_shown_and_tried_again_when_its_pause_is_over() {
        int before = ear.heard.get();
        ear.deaf = true;
        tell(new Said(1));
        await().until(() -> effects.oldest(10).size() == 1);
        assertThat(effects.oldest(10)).singleElement().satisfies(failed -> {
            assertThat(failed.event()).isEqualTo(Said.class.getName());
            assertThat(failed.attempts()).isEqualTo(1);
            assertThat(failed.givenUp()).isFalse();
        });

        ear.deaf = false;
        effects.retryDue();
        assertThat(effects.oldest(10)).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        effects.retryDue();
        await().until(this::publications, count -> count == 0);
        assertThat(ear.heard).hasValue(before + 1);
    }

    @Test
    void an_operator_may_have_it_tried_at_once() {
        ear.deaf = true;
        int before = ear.heard.get();
        tell(new Said(2));
        await().until(() -> effects.oldest(10).size() == 1);
        ear.deaf = false;
        effects.retry(UUID.fromString(effects.oldest(1).getFirst().id()));
        await().until(this::publications, count -> count == 0);
        assertThat(ear.heard).hasValue(before + 1);
    }

    @Test
    void no_more_than_eight_listeners_run_at_a_time() throws Exception {
        ear.gate = new CountDownLatch(1);
        for (int word = 0; word < 20; word++) {
            tell(new Said(word));
        }
        await().until(() -> ear.listening.get() == 8);
        assertThat(ear.most).hasValue(8);
        ear.gate.countDown();
        await().until(this::publications, count -> count == 0);
        assertThat(ear.most).hasValue(8);
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }

    private void tell(Said said) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(said));
    }

    private long publications() {
        return jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION")
                .query(Long.class)
                .single();
    }

    record Said(int word) {}

    static class Ear {

        final AtomicInteger heard = new AtomicInteger();
        final AtomicInteger listening = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        volatile boolean deaf;
        volatile CountDownLatch gate = new CountDownLatch(0);
    }

    static class Listener {

        private final Ear ear;

        Listener(Ear ear) {
            this.ear = ear;
        }

        @ApplicationModuleListener
        void on(Said said) throws InterruptedException {
            ear.most.accumulateAndGet(ear.listening.incrementAndGet(), Math::max);
            try {
                assertThat(ear.gate.await(30, TimeUnit.SECONDS)).isTrue();
                if (ear.deaf) {
                    throw new IllegalStateException("What?");
                }
                ear.heard.incrementAndGet();
            } finally {
                ear.listening.decrementAndGet();
            }
        }
    }

    @TestConfiguration
    static class Ears {

        @Bean
        Ear ear() {
            return new Ear();
        }

        @Bean
        Listener listener(Ear ear) {
            return new Listener(ear);
        }
    }
}
