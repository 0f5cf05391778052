package vn.chohoptac.storefront.sample;

import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the market where it is and how to sign in. */
@Component
class Welcome {

    private final Environment environment;
    private final ObjectProvider<SampleLogins> logins;

    Welcome(Environment environment, ObjectProvider<SampleLogins> logins) {
        this.environment = environment;
        this.logins = logins;
    }

    @Order
    @EventListener
    void on(ApplicationReadyEvent ready) {
        String port = environment.getProperty("local.server.port", "8080");
        var text = new StringBuilder("\nChợ Hợp Tác: http://localhost:" + port + "/\n");
        logins.ifAvailable(sample -> text.append(sample.all().stream()
                .map(login -> "  %-28s %-34s %s%n".formatted(login.role(), login.email(), login.password()))
                .collect(Collectors.joining())));
        System.out.println(text);
    }
}
