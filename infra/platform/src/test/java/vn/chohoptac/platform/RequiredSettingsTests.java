package vn.chohoptac.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTests {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:mysql://db/market")
            .withProperty("spring.datasource.password", "kD8.wq-22")
            .withProperty("market.elasticsearch.url", "http://search:9200")
            .withProperty("market.web.secret", SECRET)
            .withProperty("market.web.public-address", "https://cho.example.vn");

    @Test
    void starts_with_a_database_and_a_search_engine() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void names_in_one_sentence_what_is_missing() {
        environment.setProperty("spring.datasource.url", "");
        environment.setProperty("market.elasticsearch.url", " ");
        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SPRING_DATASOURCE_URL and MARKET_ELASTICSEARCH_URL")
                .hasMessageNotContaining("\n");
    }

    @Test
    void production_wants_a_secret_that_is_long_and_not_one_letter_again_and_again() {
        environment.setActiveProfiles("production");
        assertThatCode(this::check).doesNotThrowAnyException();
        for (String weak : new String[] {"", SECRET.substring(1), "a".repeat(40)}) {
            environment.setProperty("market.web.secret", weak);
            assertThatThrownBy(this::check).isInstanceOf(StartRefused.class).hasMessageContaining("MARKET_WEB_SECRET");
        }
    }

    @Test
    void production_wants_the_address_people_come_back_to() {
        environment.setActiveProfiles("production");
        for (String nowhere :
                new String[] {"", "http://localhost:8080", "https://localhost", "http://127.0.0.1", "cho.example.vn"}) {
            environment.setProperty("market.web.public-address", nowhere);
            assertThatThrownBy(this::check)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("MARKET_WEB_PUBLICADDRESS");
        }
    }

    @Test
    void production_refuses_passwords_anyone_would_guess() {
        environment.setActiveProfiles("production");
        environment.setProperty("spring.datasource.password", "Password");
        assertThatThrownBy(this::check).hasMessageContaining("SPRING_DATASOURCE_PASSWORD");
        environment.setProperty("spring.datasource.password", "kD8.wq-22");
        environment.setProperty("market.elasticsearch.password", "changeme");
        assertThatThrownBy(this::check).hasMessageContaining("MARKET_ELASTICSEARCH_PASSWORD");
    }

    private void check() {
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
