package vn.chohoptac;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.chohoptac.platform.StartRefused;

/** Says in one sentence, without a stack trace, what an operator can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReport implements SpringBootExceptionReporter {

    /** Made by Spring Boot, which passes the context there may be. */
    StartReport(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refusal) {
                System.err.println(refusal.getMessage());
                return true;
            }
            if (cause instanceof PortInUseException taken) {
                System.err.println("Port " + taken.getPort()
                        + " is in use: stop what occupies it, or choose another one, as in SERVER_PORT="
                        + (taken.getPort() + 1) + ".");
                return true;
            }
        }
        return false;
    }
}
