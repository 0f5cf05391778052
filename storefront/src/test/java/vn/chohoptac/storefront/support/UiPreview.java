package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.chohoptac.search.ProductCard;

/** Serves the style guide and the error pages alone, without database or search engine: {@code /ui}, {@code /ui/error/404}. */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@Import({
    StaticFiles.class,
    ShellOnPages.class,
    Assets.class,
    UiGuide.class,
    UiPreview.ErrorPages.class,
    UiPreview.ListPage.class
})
public class UiPreview {

    /** Starts on the port given as the first argument, by default 8099. */
    public static void main(String[] args) {
        var application = new SpringApplication(UiPreview.class);
        application.setDefaultProperties(Map.of(
                "server.port",
                args.length > 0 ? args[0] : "8099",
                "market.sample",
                "true",
                "market.embedded",
                "off",
                "spring.datasource.url",
                "none",
                "market.elasticsearch.url",
                "none",
                "spring.thymeleaf.cache",
                "false"));
        application.run();
    }

    @Bean
    ResourceBundleMessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("i18n/storefront-ui", "i18n/storefront");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    /** The language of {@code ?lang=}, by default Vietnamese. */
    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.of("vi", "VN");
            }
        };
    }

    /** The product list's own template with the guide's cards, to look at and to measure. */
    @Controller
    static class ListPage {

        private static final List<ProductCard> CARDS =
                Stream.generate(UiGuide::cards).flatMap(List::stream).limit(24).toList();

        @GetMapping("/ui/list")
        String list(Model model) {
            var values = IntStream.rangeClosed(1, 12)
                    .mapToObj(n -> Map.of(
                            "value", "v" + n, "label", "Nhóm hàng số " + n, "count", "" + 7 * n, "chosen", n == 2))
                    .toList();
            var facets = Stream.of("nhom", "tinh", "sao")
                    .map(name -> Map.of("title", "Nhóm " + name, "parameter", name, "values", values))
                    .toList();
            var list = new HashMap<String, Object>(Map.of(
                    "title",
                    "Cà phê Đăk Hà",
                    "found",
                    "38 sản phẩm từ 12 hợp tác xã",
                    "text",
                    "ca phe",
                    "fromDatabase",
                    false));
            list.putAll(Map.of(
                    "chips", List.of(), "clearHref", "/san-pham", "facets", facets, "priceFrom", "", "priceTo", ""));
            list.putAll(Map.of(
                    "stock", values.subList(0, 1), "forms", values.subList(1, 3), "sorts", values.subList(0, 3)));
            list.putAll(Map.of("cards", CARDS, "page", 1, "pages", 4, "base", "/san-pham?q=ca+phe&"));
            list.put("correction", null);
            model.addAttribute("list", list);
            return "catalog/list";
        }
    }

    /** Each error page by its number. */
    @Controller
    @TestComponent
    static class ErrorPages {

        @GetMapping("/ui/error/{status}")
        String error(@PathVariable int status, Model model) {
            model.addAttribute("reference", status == 500 ? "7F3K-29QD" : null);
            return "error/" + status;
        }
    }
}
