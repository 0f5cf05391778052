package vn.chohoptac.platform;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start without a database and a search engine, and in profile {@code production} also without a secret of one's
 * own, without the address people reach it at, and with passwords anyone would guess.
 */
public final class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final Set<String> GUESSED =
            Set.of("", "admin", "changeme", "change-me", "market", "mysql", "password", "root", "secret");
    private static final int SECRET_LENGTH = 32;

    /** After everyone who could provide them. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var missing = List.of("spring.datasource.url", "market.elasticsearch.url").stream()
                .filter(name -> environment.getProperty(name, "").isBlank())
                .map(RequiredSettings::asVariable)
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("The market needs a MySQL database and an Elasticsearch: set "
                    + String.join(" and ", missing) + " (and SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD),"
                    + " or run `mvn spring-boot:run` in the project, which brings servers of its own.");
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            checkSecrets(environment);
            checkAddress(environment);
        }
    }

    private static void checkSecrets(ConfigurableEnvironment environment) {
        String secret = environment.getProperty("market.web.secret", "");
        if (secret.length() < SECRET_LENGTH || secret.chars().distinct().count() < 10) {
            throw new StartRefused("In production the market seals its cookies with a secret of your own: set "
                    + "MARKET_WEB_SECRET to at least " + SECRET_LENGTH + " random characters, the same on all nodes.");
        }
        if (isGuessed(environment.getProperty("spring.datasource.password"))) {
            throw new StartRefused(
                    "In production the database needs a password that nobody guesses: set SPRING_DATASOURCE_PASSWORD"
                            + " to it.");
        }
        @Nullable String search = environment.getProperty("market.elasticsearch.password");
        if (search != null && isGuessed(search)) {
            throw new StartRefused("In production Elasticsearch needs a password that nobody guesses: set"
                    + " MARKET_ELASTICSEARCH_PASSWORD to it, or use MARKET_ELASTICSEARCH_API_KEY.");
        }
    }

    private static void checkAddress(ConfigurableEnvironment environment) {
        String address = environment.getProperty("market.web.public-address", "");
        if (!address.matches("https?://(?!localhost\\b|127\\.|\\[::1])\\S+")) {
            throw new StartRefused("In production letters and payment pages lead people back to the market: set"
                    + " MARKET_WEB_PUBLICADDRESS to the address they reach it at, such as https://cho.example.vn.");
        }
    }

    private static boolean isGuessed(@Nullable String password) {
        return password == null || GUESSED.contains(password.strip().toLowerCase(Locale.ROOT));
    }

    private static String asVariable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
    }
}
