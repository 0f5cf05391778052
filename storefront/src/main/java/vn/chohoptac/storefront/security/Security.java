package vn.chohoptac.storefront.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.ApiKeys;
import vn.chohoptac.storefront.security.Routes.Route;
import vn.chohoptac.storefront.support.Signer;
import vn.chohoptac.storefront.support.WebSettings;

/** Two chains: programs bring their proof with every call and have no cookies; people have pages, cookies and forms. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** No script, style or frame but our own; forms may also lead to the card payment's page. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self' https://checkout.stripe.com",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    static RateLimits rateLimits(WebSettings settings, Clock clock) {
        return new RateLimits(settings, clock);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, RateLimits limits, ApiKeys keys) throws Exception {
        return common(http, limits)
                .securityMatcher("/api/**", "/webhooks/**", "/v3/api-docs", "/v3/api-docs.yaml")
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new KeysOfPrograms(keys, limits), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(new ProgramsMustAuthenticate()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new ProgramsMustAuthenticate()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            RateLimits limits,
            Signer signer,
            AuthenticationSuccessHandler afterSignIn,
            AuthenticationFailureHandler afterRefusal,
            Accounts accounts,
            MultipartConfigElement uploads)
            throws Exception {
        var tokens = new XorCsrfTokenRequestAttributeHandler();
        tokens.setCsrfRequestAttributeName(
                null); // read at once: a cookie set while the page streams out would come too late
        return common(http, limits)
                .addFilterBefore(new UploadsTooLarge(uploads.getMaxRequestSize()), CsrfFilter.class)
                .securityContext(kept -> kept.securityContextRepository(new RolesOfNow(accounts)))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(new SealedCsrfTokens(signer)).csrfTokenRequestHandler(tokens))
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("email")
                        .passwordParameter("matKhau")
                        .successHandler(afterSignIn)
                        .failureHandler(afterRefusal))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new PagesMustAuthenticate())
                        .accessDeniedHandler(new StaleForms()))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/dang-xuat"))
                        .logoutSuccessUrl("/")
                        .deleteCookies(Sessions.COOKIE))
                .build();
    }

    private static HttpSecurity common(HttpSecurity http, RateLimits limits) throws Exception {
        return http.authorizeHttpRequests(Security::byTheTable)
                .headers(Security::strict)
                .anonymous(Customizer.withDefaults())
                .addFilterBefore(new LimitsPerAddress(limits), CsrfFilter.class);
    }

    private static void byTheTable(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        for (var route : Routes.TABLE) {
            var allowed = requests.requestMatchers(matcher(route));
            switch (route.access()) {
                case EVERYONE, BEARER_OF_PROOF -> allowed.permitAll();
                case SIGNED_IN -> allowed.authenticated();
                default -> allowed.hasAnyRole(route.access().roles().toArray(String[]::new));
            }
        }
        requests.requestMatchers(AnyRequestMatcher.INSTANCE).denyAll();
    }

    private static OrRequestMatcher matcher(Route route) {
        return new OrRequestMatcher(route.patterns().stream()
                .map(pattern -> PathPatternRequestMatcher.pathPattern(pattern.getPatternString()))
                .toList());
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .frameOptions(frames -> frames.deny());
    }
}
