package vn.chohoptac.embedded;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** What the embedded servers are for, as {@code market.embedded} says: by default a test where Spring's test support is there. */
enum Mode {
    RUN,
    TEST,
    OFF;

    static Mode of(Environment environment) {
        @Nullable String chosen = environment.getProperty("market.embedded");
        if (chosen != null) {
            return valueOf(chosen.toUpperCase(Locale.ROOT));
        }
        return ClassUtils.isPresent("org.springframework.test.context.TestContext", null) ? TEST : RUN;
    }
}
