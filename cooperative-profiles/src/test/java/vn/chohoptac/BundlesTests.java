package vn.chohoptac;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chohoptac.accounts.ApiScope;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.cooperatives.CooperativeState;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.cooperatives.OrganisationType;
import vn.chohoptac.cooperatives.Readiness.Requirement;
import vn.chohoptac.kernel.DomainException;

class BundlesTests {

    private static final List<String> BUNDLES = List.of("accounts", "cooperatives", "performance");

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "cooperatives", "performance"})
    void vietnamese_and_english_have_the_same_keys_and_no_empty_text(String bundle) throws IOException {
        var vietnamese = read(bundle + ".properties");
        var english = read(bundle + "_en.properties");
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(Stream.concat(vietnamese.values().stream(), english.values().stream()))
                .noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void every_refusal_has_a_sentence() throws IOException {
        var keys = keys();
        var codes = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "vn.chohoptac.accounts", "vn.chohoptac.cooperatives", "vn.chohoptac.performance")
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainException.class))
                        .map(BundlesTests::nameAsCode)
                        .toList();
        assertThat(codes).hasSizeGreaterThan(15);
        assertThat(codes).allSatisfy(code -> assertThat(keys).contains(code));
    }

    @Test
    void every_word_of_the_trade_has_a_name() throws IOException {
        var keys = keys();
        Stream.of(
                        Role.values(),
                        ApiScope.values(),
                        CooperativeState.values(),
                        OrganisationType.values(),
                        FieldOfActivity.values(),
                        Requirement.values())
                .flatMap(Stream::of)
                .forEach(word ->
                        assertThat(keys).contains(word.getDeclaringClass().getSimpleName() + "." + word.name()));
    }

    /** Codes are the class names in the module's own words: {@code EmailTaken} is {@code accounts.email-taken}. */
    private static String nameAsCode(JavaClass refusal) {
        var module = refusal.getPackageName().substring("vn.chohoptac.".length());
        var words =
                refusal.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "error." + module + "." + words.replaceFirst("^cooperative-", "");
    }

    private static TreeSet<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (var bundle : BUNDLES) {
            keys.addAll(read(bundle + ".properties").stringPropertyNames());
        }
        return keys;
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var stream = BundlesTests.class.getResourceAsStream("/i18n/" + file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
