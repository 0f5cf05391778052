package vn.chohoptac.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chohoptac.embedded.testing.TestClock;
import vn.chohoptac.kernel.Actor;

@ApplicationModuleTest
class PlatformModuleTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ElasticsearchClient elasticsearch;

    @Autowired
    ElasticsearchSettings search;

    @Autowired
    Mailer mailer;

    @Autowired
    MailOutbox outbox;

    @Autowired
    AuditLog audit;

    @Autowired
    ClusterLock lock;

    @Autowired
    Queues queues;

    @Autowired
    MessageSource messages;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    private QueueTable queue;

    @BeforeEach
    void makeQueue() {
        jdbc.sql("CREATE TABLE IF NOT EXISTS platform_test_queue (id BINARY(16) PRIMARY KEY, thing_id"
                        + " BINARY(16) NOT NULL)")
                .update();
        queue = queues.of("platform_test_queue", "thing_id");
    }

    @AfterEach
    void restore() {
        jdbc.sql("DELETE FROM platform_test_queue").update();
        testClock.reset();
    }

    @Test
    void speaks_to_the_search_engine() throws Exception {
        elasticsearch.indices().create(index -> index.index(search.index("words")));
        assertThat(elasticsearch
                        .indices()
                        .exists(index -> index.index(search.index("words")))
                        .value())
                .isTrue();
    }

    @Test
    void a_letter_is_written_with_the_transaction_that_asked_for_it_or_not_at_all() {
        testClock.setTo(Instant.parse("2026-05-02T05:00:00Z"));
        mailer.send(new Mail("lan@example.vn", "Đơn hàng H123", "Cảm ơn bà con 🌾"));
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    mailer.send(new Mail("lan@example.vn", "Không gửi", "…"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(outbox.latestTo("lan@example.vn", 10)).singleElement().satisfies(letter -> {
            assertThat(letter.mail().text()).isEqualTo("Cảm ơn bà con 🌾");
            assertThat(letter.writtenAt()).isEqualTo("2026-05-02T05:00:00Z");
            assertThat(letter.sentAt()).isNull();
        });
    }

    @Test
    void the_audit_log_is_read_by_subject_and_by_act_newest_first() {
        var officer = new Actor(Actor.Kind.OFFICER, UUID.randomUUID(), "Nguyễn Văn An");
        audit.record(officer, "cooperatives.verified", "htx-1", Map.of("ghi chú", "đủ hồ sơ"));
        audit.record(officer, "cooperatives.suspended", "htx-1", Map.of());
        audit.record(officer, "catalog.recognised", "gao-1", Map.of());

        var ofCooperative = audit.read(new AuditLog.Question(null, "htx-1", null), 1, 10);
        assertThat(ofCooperative.items())
                .extracting(AuditLog.Entry::act)
                .containsExactly("cooperatives.suspended", "cooperatives.verified");
        assertThat(ofCooperative.items().getLast().details()).containsEntry("ghi chú", "đủ hồ sơ");
        assertThat(ofCooperative.items().getLast().actor()).isEqualTo(officer);
        assertThat(audit.read(new AuditLog.Question("cooperatives.", null, officer.accountId()), 1, 1)
                        .total())
                .isEqualTo(2);
    }

    @Test
    void a_lock_keeps_others_out_until_the_work_is_done() {
        var ran = new AtomicInteger();
        assertThat(lock.tryRun("platform.test", () -> {
                    assertThat(lock.tryRun("platform.test", ran::incrementAndGet))
                            .isFalse();
                    assertThat(lock.tryRun("platform.other-test", ran::incrementAndGet))
                            .isTrue();
                }))
                .isTrue();
        assertThat(lock.tryRun("platform.test", ran::incrementAndGet)).isTrue();
        assertThat(ran).hasValue(2);
    }

    @Test
    void a_queue_gives_each_row_to_one_taker_only() throws Exception {
        var things = Stream.generate(UUID::randomUUID).limit(40).toList();
        queue.putAll(things);
        Set<UUID> seen = ConcurrentHashMap.newKeySet();
        var both = new CountDownLatch(2);
        Runnable taker = () -> queue.take(20, taken -> {
            both.countDown();
            await(both);
            taken.forEach(thing -> assertThat(seen.add(thing)).isTrue());
        });
        var first = Thread.startVirtualThread(taker);
        var second = Thread.startVirtualThread(taker);
        first.join();
        second.join();
        assertThat(seen).isEqualTo(new HashSet<>(things));
        assertThat(queue.size()).isZero();
    }

    @Test
    void a_queue_keeps_what_its_worker_failed_at() {
        queue.put(UUID.randomUUID());
        assertThatThrownBy(() -> queue.take(10, taken -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void refusals_have_words_in_both_languages() {
        var vietnamese = messages.getMessage("error.platform.picture-refused", null, Locale.forLanguageTag("vi"));
        var english = messages.getMessage("error.platform.picture-refused", null, Locale.ENGLISH);
        assertThat(vietnamese).isNotEqualTo(english);
    }

    @Test
    void pauses_grow_from_seconds_to_hours() {
        assertThat(List.of(1, 2, 3, 30).stream().map(FailedEffects::pauseAfter))
                .containsExactly(
                        Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofHours(3));
    }

    @Test
    void time_is_the_test_s() {
        testClock.setTo(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
