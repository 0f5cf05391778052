package vn.chohoptac.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.chohoptac.kernel.SimulatedTime;

/** The platform's beans. */
@AutoConfiguration(
        before = {MessageSourceAutoConfiguration.class, TaskExecutionAutoConfiguration.class},
        after = {
            JdbcClientAutoConfiguration.class,
            MailSenderAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
public class PlatformAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return SimulatedTime.over(Clock.systemUTC());
    }

    @Bean
    MessageSource messageSource() {
        return new MessageBundles();
    }

    @Bean
    Effects effects() {
        return new Effects();
    }

    @Bean
    ClusterLock clusterLock(DataSource database) {
        return new ClusterLock(database);
    }

    @Bean
    Housekeeping housekeeping(ClusterLock lock, @Value("${market.housekeeping.enabled:true}") boolean enabled) {
        return new Housekeeping(lock, enabled);
    }

    @Bean
    Queues queues(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new Queues(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    AuditLog auditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        return new AuditLog(jdbc, json, clock);
    }

    @Bean
    Mailer mailer(JdbcTemplate jdbc, Clock clock) {
        return new Mailer(jdbc, clock);
    }

    @Bean
    MailOutbox mailOutbox(JdbcClient jdbc) {
        return new MailOutbox(jdbc);
    }

    @Bean
    @ConditionalOnBean(JavaMailSender.class)
    MailSending mailSending(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JavaMailSender sender,
            @Value("${market.mail.from}") String from,
            Clock clock,
            Housekeeping housekeeping) {
        var sending = new MailSending(jdbc, new TransactionTemplate(transactions), sender, from, clock);
        housekeeping.everyOnEachNode(Duration.ofSeconds(2), "platform.mail", sending::sendAll);
        return sending;
    }

    @Bean
    FailedEffects failedEffects(
            FailedEventPublications publications, JdbcClient jdbc, Clock clock, Housekeeping housekeeping) {
        var effects = new FailedEffects(publications, jdbc, clock);
        housekeeping.every(Duration.ofSeconds(5), "platform.failed-effects", effects::retryDue);
        return effects;
    }

    @Bean
    PictureStore pictureStore(@Value("${market.pictures.folder}") Path folder) {
        return new PictureStore(folder);
    }
}
