package vn.chohoptac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * The papers about the modules are written by the code: diagrams and canvases under {@code infra/docs/modules}, the map in
 * the README. The build compares; run with {@code -Ddocs=write} it renews them.
 */
class ModuleDocsTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(MarketApplication.class);
    private static final Path COPY = Path.of("../infra/docs/modules");
    private static final Path README = Path.of("../README.md");
    private static final boolean WRITE = "write".equals(System.getProperty("docs"));
    private static final String RENEW = "out of date; renew by: mvn -pl storefront -am test -Dtest=ModuleDocsTests"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs=write";

    private static final Pattern MAP = Pattern.compile("(?s)(<!-- module map -->\n).*?(<!-- end of module map -->)");
    private static final Pattern PURPOSE = Pattern.compile("(?s)/\\*\\*[\\s*]*(.*?\\.)(?=\\s)");
    private static final Pattern ITEM = Pattern.compile("\\s*(\\* |Component\\(|Rel\\()");

    @TempDir
    Path folder;

    @Test
    void diagrams_and_canvases_are_todays() throws IOException {
        var today = generated();
        if (WRITE) {
            renew(today);
        }
        assertThat(read(COPY)).as("infra/docs/modules is " + RENEW).isEqualTo(today);
    }

    @Test
    void the_map_in_the_readme_is_todays() throws IOException {
        var readme = Files.readString(README);
        var map = MAP.matcher(readme);
        assertThat(map.find()).as("the README has a place for the map").isTrue();
        var today = map.replaceFirst("$1" + Matcher.quoteReplacement(table()) + "$2");
        if (WRITE) {
            Files.writeString(README, today);
            readme = today;
        }
        assertThat(readme).as("README's module map is " + RENEW).isEqualTo(today);
    }

    private Map<String, String> generated() throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml()
                .writeModuleCanvases();
        return read(folder);
    }

    private static void renew(Map<String, String> today) throws IOException {
        Files.createDirectories(COPY);
        for (var old : read(COPY).keySet()) {
            Files.delete(COPY.resolve(old));
        }
        for (var file : today.entrySet()) {
            Files.writeString(COPY.resolve(file.getKey()), file.getValue());
        }
    }

    /** Names and texts, without blanks at the ends of lines; what stands in no order of its own stands in the alphabet's. */
    private static Map<String, String> read(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(file.getFileName().toString(), inOrder(Files.readString(file)));
                }
            }
        }
        return texts;
    }

    private static String inOrder(String text) {
        var lines = new ArrayList<String>();
        var run = new ArrayList<String>();
        for (var line : text.replaceAll("[ \t]+(?=\n)", "").split("\n", -1)) {
            boolean first = line.startsWith("|* ");
            if (first || !ITEM.matcher(line).lookingAt()) {
                flush(run, lines);
            }
            (first || ITEM.matcher(line).lookingAt() ? run : lines).add(line);
        }
        flush(run, lines);
        return String.join("\n", lines);
    }

    /** Sorts a run of items; the bar that opens a cell stays before the first of them. */
    private static void flush(List<String> run, List<String> lines) {
        boolean cell = !run.isEmpty() && run.getFirst().startsWith("|");
        var items =
                run.stream().map(line -> line.replaceFirst("^\\|", "")).sorted().toList();
        for (int at = 0; at < items.size(); at++) {
            lines.add((cell && at == 0 ? "|" : "") + items.get(at));
        }
        run.clear();
    }

    private static String table() throws IOException {
        var rows = new ArrayList<String>();
        rows.add("| folder | module | holds |");
        rows.add("| --- | --- | --- |");
        for (var folder :
                List.of("infra/kernel", "infra/platform", "cooperative-profiles", "catalog", "orders", "storefront")) {
            for (var module : modulesIn(folder).entrySet()) {
                rows.add("| `%s/` | `%s` | %s |".formatted(folder, module.getKey(), module.getValue()));
            }
        }
        return String.join("\n", rows) + "\n";
    }

    /** What each module says of itself in the first sentence of its package's description. */
    private static Map<String, String> modulesIn(String folder) throws IOException {
        var purposes = new LinkedHashMap<String, String>();
        for (var module : MODULES.stream()
                .sorted(Comparator.comparing(ApplicationModule::getIdentifier))
                .toList()) {
            var name = module.getIdentifier().toString();
            var description = Path.of("..", folder, "src/main/java/vn/chohoptac", name, "package-info.java");
            if (Files.exists(description)) {
                purposes.put(name, purpose(Files.readString(description)));
            }
        }
        return purposes;
    }

    private static String purpose(String description) {
        var sentence = PURPOSE.matcher(description);
        assertThat(sentence.find()).as(description).isTrue();
        return sentence.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`");
    }
}
