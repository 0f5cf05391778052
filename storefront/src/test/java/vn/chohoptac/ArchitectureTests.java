package vn.chohoptac;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no module may do, however convenient. */
class ArchitectureTests {

    private static final JavaClasses MARKET = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.chohoptac");

    /** Such a stream keeps its connection until somebody closes it; a list in batches does as well and gives it back. */
    private static final ArchRule ROWS_COME_AS_LISTS = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .orShould()
            .callMethodWhere(target(name("queryForStream")));

    /** Does what is forbidden, to show that it would be seen. */
    private record Leak(JdbcClient jdbc, JdbcOperations template) {

        Stream<String> open() {
            return jdbc.sql("SELECT 1").query(String.class).stream();
        }

        Stream<String> older() {
            return template.queryForStream("SELECT 1", (row, _) -> row.getString(1));
        }
    }

    @Test
    void no_stream_of_rows_is_left_open() {
        assertThat(MARKET.size()).isGreaterThan(700);
        ROWS_COME_AS_LISTS.check(MARKET);
    }

    @Test
    void a_stream_left_open_would_be_seen() {
        var leaks = ROWS_COME_AS_LISTS.evaluate(new ClassFileImporter().importClasses(Leak.class));
        assertThat(leaks.getFailureReport().getDetails()).hasSize(2);
    }
}
