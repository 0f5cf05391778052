package vn.chohoptac.storefront.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions of signed-in people in the database, so that any node serves anyone. Visitors have none. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "storefront_session", maxInactiveIntervalInSeconds = Sessions.IDLE_SECONDS)
class Sessions {

    static final String COOKIE = "phien";
    static final int IDLE_SECONDS = 8 * 60 * 60;

    @Bean
    static CookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
