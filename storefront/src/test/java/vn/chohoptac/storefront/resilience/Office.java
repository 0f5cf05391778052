package vn.chohoptac.storefront.resilience;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import vn.chohoptac.MarketApplication;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Fairground;
import vn.chohoptac.storefront.Shelves;

/**
 * A node in this JVM through which a test fills the shelves of a market of its own. It may go home before the others
 * start, so that nothing but them does the market's work.
 */
final class Office implements AutoCloseable {

    private final Map<String, Object> settings;
    private final ConfigurableApplicationContext context;

    @TestConfiguration
    @Import({Desks.class, Fairground.class, Shelves.class})
    static class Helpers {}

    /** Keeps what is of tests out of the search for the application's own parts. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return type.getAnnotationMetadata().isAnnotated(TestComponent.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }

    private Office(Map<String, Object> settings) {
        this.settings = settings;
        var own = new HashMap<>(settings);
        own.put("market.embedded", "off");
        own.put("server.port", 0);
        own.put("market.web.sign-ins-per-minute", 0);
        this.context = new SpringApplicationBuilder(MarketApplication.class, Helpers.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .run(own.entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new));
    }

    /**
     * Opens one.
     *
     * @param place where database and engine are
     * @param more settings of this and every other node
     */
    static Office open(Map<String, Object> place, Map<String, Object> more) {
        var settings = new HashMap<>(more);
        settings.putAll(place);
        settings.put(
                "market.pictures.folder",
                Path.of("target", "resilience", "pictures").toAbsolutePath().toString());
        return new Office(settings);
    }

    /** A use case, or a helper of tests. */
    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Browser visitor() {
        return new Browser(port());
    }

    /** Another node of this market, in a process of its own. */
    MarketNode node(String name, String... jvm) {
        return MarketNode.start(name, settings, jvm);
    }

    @Override
    public void close() {
        context.close();
    }
}
