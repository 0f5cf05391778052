package vn.chohoptac.storefront.sample;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which steps of filling the sample market were taken, so that a filling that was cut off goes on where it was. */
@Component
class SampleSteps {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SampleSteps(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What the step left behind: the reference it gave when it was taken, now or before. Step and note commit together. */
    String once(String step, Supplier<String> act) {
        return taken(step)
                .orElseGet(() -> transaction.execute(_ -> {
                    var reference = act.get();
                    jdbc.sql("INSERT INTO storefront_sample_step (step, reference) VALUES (?, ?)")
                            .params(step, reference)
                            .update();
                    return reference;
                }));
    }

    Optional<String> taken(String step) {
        return jdbc.sql("SELECT reference FROM storefront_sample_step WHERE step = ?")
                .param(step)
                .query(String.class)
                .optional();
    }

    /** Notes a step whose act keeps its own transactions and may be repeated. */
    void note(String step) {
        jdbc.sql("INSERT IGNORE INTO storefront_sample_step (step, reference) VALUES (?, '')")
                .param(step)
                .update();
    }
}
