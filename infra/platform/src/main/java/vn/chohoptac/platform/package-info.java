/**
 * Spring plumbing for every module: clock, search client, mail outbox, audit log, pictures, queues, jobs that run on one
 * node at a time, retries of failed effects. Owns the tables of {@code db/migration/__root}; publishes nothing; must never
 * know a word of the trade. An auto-configuration, so tests of single modules have it too.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package vn.chohoptac.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
