package vn.chohoptac.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.chohoptac.embedded.testing.TestClock;

/**
 * Points the application to the embedded servers where it was not pointed to others: in the default run to those of
 * {@code $MARKET_HOME}, in tests to the build's, with a schema and an index prefix of their own for each context.
 */
public final class EmbeddedServers implements EnvironmentPostProcessor, Ordered {

    static final String DATABASE_URL = "spring.datasource.url";
    private static final String SCHEMA = "market";
    static final String ELASTICSEARCH_URL = "market.elasticsearch.url";

    /** After the application's own settings are known, before the platform's defaults and its check. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 10;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        switch (Mode.of(environment)) {
            case RUN -> run(environment, application);
            case TEST -> test(environment, application);
            case OFF -> {}
        }
    }

    private static void test(ConfigurableEnvironment environment, SpringApplication application) {
        var place = TestServers.newPlace();
        environment.getPropertySources().addFirst(new MapPropertySource("embedded servers", place.asProperties()));
        environment.getPropertySources().addLast(new MapPropertySource("test defaults", TestServers.DEFAULTS));
        application.addInitializers(context -> {
            var beans = (DefaultListableBeanFactory) context.getBeanFactory();
            attach(beans, new Attached(TestServers.pair(), false));
            beans.registerSingleton("clock", new TestClock());
        });
    }

    private static void run(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(DATABASE_URL) && environment.containsProperty(ELASTICSEARCH_URL)) {
            return;
        }
        try {
            checkWebPort(environment.getProperty("server.port", Integer.class, 8080));
            say("Starting MariaDB and Elasticsearch in " + Folders.home() + " …");
            long user = ProcessHandle.current().pid();
            var pair = ServerPair.open(Folders.home(), user, "elasticsearch", Duration.ofSeconds(30));
            SpringApplication.getShutdownHandlers().add(pair::close);
            pair.mariaDb().createSchema(SCHEMA);
            say("MariaDB " + Archives.mariaDbVersion() + " answers on 127.0.0.1:"
                    + pair.mariaDb().port());
            var sources = environment.getPropertySources();
            sources.addLast(new MapPropertySource("embedded servers", settings(environment, pair)));
            sources.addLast(new MapPropertySource("local run", localRun()));
            application.addInitializers(
                    context -> attach((DefaultListableBeanFactory) context.getBeanFactory(), new Attached(pair, true)));
        } catch (CannotStart refusal) {
            refuse(refusal);
        }
    }

    private static Map<String, Object> settings(ConfigurableEnvironment environment, ServerPair pair) {
        Map<String, Object> settings = new HashMap<>();
        if (!environment.containsProperty(DATABASE_URL)) {
            settings.put(DATABASE_URL, pair.mariaDb().url(SCHEMA));
            settings.put("spring.datasource.username", EmbeddedMariaDb.USER);
            settings.put("spring.datasource.password", pair.mariaDb().password());
        }
        if (!environment.containsProperty(ELASTICSEARCH_URL)) {
            settings.put(ELASTICSEARCH_URL, pair.elasticsearchUrl());
        }
        return settings;
    }

    /** What makes the run at one's own desk: the sample market, an outbox to read, files beside the servers' data. */
    private static Map<String, Object> localRun() {
        return Map.of(
                "market.sample",
                true,
                "market.web.outbox-page",
                true,
                "market.web.secret",
                Secret.keptIn(Folders.home()),
                "market.pictures.folder",
                Folders.home().resolve("pictures").toString());
    }

    /** Registered before any other bean, it is destroyed after all of them: the pool is closed by then. */
    private static void attach(DefaultListableBeanFactory beans, Attached attached) {
        beans.registerSingleton("embeddedServers", attached);
        beans.registerDisposableBean("embeddedServers", attached);
    }

    static void checkWebPort(int port) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " is in use: stop what occupies it, or choose another one, as in SERVER_PORT="
                            + (port + 1) + ".",
                    e);
        }
    }

    private static void refuse(CannotStart refusal) {
        System.err.println(refusal.getMessage());
        System.exit(1);
    }

    static void say(String line) {
        System.out.println("» " + line);
    }
}
