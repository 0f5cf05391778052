package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The plumbing between Spring MVC and our pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class Web implements WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Web.class);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RemembersLanguage());
    }

    @Bean
    static Signer signer(WebSettings settings) {
        var secret = settings.secret();
        if (secret == null || secret.isBlank()) {
            LOG.info("market.web.secret is not set: cookies are sealed with a key drawn for this run");
            return new Signer(SecureRandom.getSeed(32));
        }
        if (secret.length() < 32) {
            throw new IllegalStateException("market.web.secret needs at least 32 characters");
        }
        return new Signer(secret.getBytes(StandardCharsets.UTF_8));
    }

    @Bean(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
    static LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }

    @Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
    static FlashMapManager flashMapManager(Signer signer) {
        return new CookieFlashes(signer);
    }

    /** A page asked for with {@code ?lang=} keeps that language for the pages after it. */
    private static final class RemembersLanguage implements HandlerInterceptor {

        private final LocaleResolver resolver = localeResolver();

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (!ReaderLanguage.isApi(request)) {
                ReaderLanguage.chosen(request).ifPresent(locale -> resolver.setLocale(request, response, locale));
            }
            return true;
        }
    }
}
