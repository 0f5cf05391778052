package vn.chohoptac.storefront.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.chohoptac.storefront.support.UiPreview;

/** Axe and the Nu HTML checker look at the page of each refusal, and at the style guide: every component in every state. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "market.sample=true",
            "market.embedded=off",
            "spring.datasource.url=none",
            "market.elasticsearch.url=none"
        })
class ErrorPagesAccessibilityTests {

    /** Makes the preview all there is: a test configuration alone would come on top of the whole market. */
    @Configuration(proxyBeanMethods = false)
    @Import(UiPreview.class)
    static class Alone {}

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ui",
                "/ui/desk",
                "/ui/error/400",
                "/ui/error/403",
                "/ui/error/404",
                "/ui/error/409",
                "/ui/error/422",
                "/ui/error/429",
                "/ui/error/500",
                "/ui/error/503"
            })
    void hinders_nobody(String path) {
        try (var visitor = CHROMIUM.visitor(Axe.WIDE, true)) {
            assertThat(new Inspector(port).faults(visitor.newPage(), path, 200)).isEmpty();
        }
    }
}
