import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks, or with {@code apply} mends, the form of every Java source below the working directory. Texts that were in form the
 * last time, to this version of the formatter, are known by their digest and not looked at again.
 */
class Format {
    private static final Path IN_FORM = Path.of("target", "formatter", "in-form.txt");

    public static void main(String[] args) throws Exception {
        boolean apply = args.length > 0 && args[0].equals("apply");
        if (args.length > 0 && args[0].equals("skip")) {
            return;
        }
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        Set<String> known = Files.exists(IN_FORM) ? Set.copyOf(Files.readAllLines(IN_FORM)) : Set.of();
        Set<String> inForm = new TreeSet<>();
        List<Path> astray = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            String formatted = known.contains(digest(text)) ? text : formatter.formatSourceAndFixImports(text);
            if (formatted.equals(text)) {
                inForm.add(digest(text));
            } else if (apply) {
                Files.writeString(source, formatted);
            } else {
                astray.add(source);
            }
        }
        Files.write(IN_FORM, inForm);
        if (!astray.isEmpty()) {
            astray.forEach(source -> System.err.println("not formatted: " + source));
            System.err.println("Run: mvn -N validate -Dformat=apply");
            System.exit(1);
        }
    }

    private static String digest(String text) throws Exception {
        var formatter = Formatter.class.getProtectionDomain().getCodeSource().getLocation();
        var both = (formatter + text).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("target/"))
                    .sorted()
                    .toList();
        }
    }
}
