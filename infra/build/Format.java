import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Checks, or with {@code apply} mends, the form of every Java source below the working directory. Texts that were in form the
 * last time, to this version of the formatter, are known by their digest and not looked at again.
 */
class Format {
    private static final Path IN_FORM = Path.of("target", "formatter", "in-form.txt");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());
    private final Set<String> known;
    private final Set<String> inForm = new ConcurrentSkipListSet<>();
    private final Set<Path> astray = new ConcurrentSkipListSet<>();

    private Format() throws IOException {
        known = Files.exists(IN_FORM) ? new TreeSet<>(Files.readAllLines(IN_FORM)) : Set.of();
    }

    public static void main(String[] args) throws Exception {
        boolean apply = args.length > 0 && args[0].equals("apply");
        if (args.length > 0 && args[0].equals("skip")) {
            return;
        }
        var format = new Format();
        sources().parallelStream().forEach(source -> format.look(source, apply));
        Files.createDirectories(IN_FORM.getParent());
        Files.write(IN_FORM, format.inForm);
        if (!format.astray.isEmpty()) {
            format.astray.forEach(source -> System.err.println("not formatted: " + source));
            System.err.println("Run: mvn -N validate -Dformat=apply");
            System.exit(1);
        }
    }

    private void look(Path source, boolean apply) {
        try {
            String text = Files.readString(source);
            String formatted = known.contains(digest(text)) ? text : formatter.formatSourceAndFixImports(text);
            if (!formatted.equals(text) && !apply) {
                astray.add(source);
                return;
            }
            if (!formatted.equals(text)) {
                Files.writeString(source, formatted);
            }
            inForm.add(digest(formatted));
        } catch (IOException | FormatterException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(source + " cannot be formatted", e);
        }
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        var formatter = Formatter.class.getProtectionDomain().getCodeSource().getLocation();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((formatter + text).getBytes()));
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
