package vn.chohoptac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules, and the list of modules that spares each start from looking for them. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(MarketApplication.class);

    @Test
    void modules_meet_only_where_they_may() {
        MODULES.verify();
    }

    @Test
    void the_list_of_modules_in_the_jar_is_today_s() throws IOException {
        String today =
                MODULES.stream().map(ModularityTests::line).sorted().collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        Path copy = Files.writeString(Path.of("target/application-modules.json"), today);
        assertThat(Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json"))
                .as("out of date; the right one is in " + copy.toAbsolutePath())
                .hasContent(today);
    }

    private static String line(ApplicationModule module) {
        String initializers = module.getSpringBeans(ApplicationModuleInitializer.class).stream()
                .map(bean -> '"' + bean.getType().getName() + '"')
                .sorted()
                .collect(Collectors.joining(", "));
        return "  \"%s\": {\"initializers\": [%s]}".formatted(module.getIdentifier(), initializers);
    }
}
