package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import vn.chohoptac.kernel.VietnameseText;

/**
 * How pages are drawn: by an engine for each language, whose templates already have that language's words in them (a page
 * shows some hundred texts that never change).
 */
@Configuration(proxyBeanMethods = false)
class Templates {

    /** More than there are templates, fragments and expressions; Thymeleaf's own 200 and 500 are fewer than ours. */
    private static final int CACHED = 10_000;

    private static final int LARGE_PAGE = 64 * 1024;

    private final ApplicationContext context;
    private final ThymeleafProperties properties;
    private final MessageSource words;
    private final Assets assets;

    Templates(ApplicationContext context, ThymeleafProperties properties, MessageSource words, @Lazy Assets assets) {
        this.context = context;
        this.properties = properties;
        this.words = words;
        this.assets = assets;
    }

    @Bean
    ThymeleafViewResolver thymeleafViewResolver() {
        var resolver = new PerLanguage(Map.of("vi", engine(VietnameseText.VIETNAMESE), "en", engine(Locale.ENGLISH)));
        resolver.setCharacterEncoding(properties.getEncoding().name());
        resolver.setContentType("text/html;charset=" + properties.getEncoding().name());
        resolver.setCache(properties.isCache());
        resolver.setProducePartialOutputWhileProcessing(
                properties.getServlet().isProducePartialOutputWhileProcessing());
        resolver.setOrder(Ordered.LOWEST_PRECEDENCE - 5);
        return resolver;
    }

    private SpringTemplateEngine engine(Locale locale) {
        var templates = new Localized(new LocalizedTemplate(
                locale.getLanguage(), key -> words.getMessage(key, null, null, locale), assets::href));
        templates.setApplicationContext(context);
        templates.setPrefix(properties.getPrefix());
        templates.setSuffix(properties.getSuffix());
        templates.setCharacterEncoding(properties.getEncoding().name());
        templates.setCacheable(properties.isCache());
        var caches = new StandardCacheManager();
        caches.setTemplateCacheMaxSize(CACHED);
        caches.setExpressionCacheMaxSize(CACHED);
        var engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(properties.isEnableSpringElCompiler());
        engine.setTemplateEngineMessageSource(words);
        engine.setTemplateResolver(templates);
        engine.setCacheManager(caches);
        return engine;
    }

    private static final class PerLanguage extends ThymeleafViewResolver {

        private final Map<String, SpringTemplateEngine> engines;

        PerLanguage(Map<String, SpringTemplateEngine> engines) {
            this.engines = new HashMap<>(engines);
            setViewClass(Page.class);
            setTemplateEngine(Objects.requireNonNull(engines.get("vi")));
        }

        @Override
        protected View loadView(String name, Locale locale) throws Exception {
            var view = super.loadView(name, locale);
            var engine = engines.get(locale.getLanguage());
            if (view instanceof Page page && engine != null) {
                page.setTemplateEngine(engine);
            }
            return view;
        }
    }

    static final class Page extends ThymeleafView {

        @Override
        protected void setTemplateEngine(ISpringTemplateEngine engine) {
            super.setTemplateEngine(engine);
        }

        @Override
        public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            response.setBufferSize(LARGE_PAGE);
            super.render(model, request, new InOnePiece(response));
        }
    }

    /** Is not flushed by whoever draws the page, so that it leaves with its length, in one piece if it fits the buffer. */
    private static final class InOnePiece extends HttpServletResponseWrapper {

        InOnePiece(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return new PrintWriter(new FilterWriter(super.getWriter()) {
                @Override
                public void flush() {
                    // the server does when the answer is complete
                }
            });
        }
    }

    private static final class Localized extends SpringResourceTemplateResolver {

        private final LocalizedTemplate localized;

        Localized(LocalizedTemplate localized) {
            this.localized = localized;
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                String owner,
                String template,
                String resource,
                String encoding,
                Map<String, Object> attributes) {
            var read = super.computeTemplateResource(configuration, owner, template, resource, encoding, attributes);
            try (var reader = read.reader()) {
                return new StringTemplateResource(localized.of(reader.readAllAsString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
