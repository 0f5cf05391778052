package vn.chohoptac.accounts;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    /** OWASP's third set of parameters for Argon2id: 12 MiB and three passes, kind to a small heap. */
    private static final int MEMORY_KIB = 12 * 1024;

    private static final int PASSES = 3;

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
        return new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", new FewAtATime(argon2)));
    }
}
