package vn.chohoptac.storefront.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class StylesheetTests {

    private final Resource list = new ClassPathResource("static/css/market.css");

    @Test
    void all_sheets_are_sent_as_one_small_file() throws IOException {
        var css = whole();
        assertThat(css).doesNotContain("@import").doesNotContain("/*").startsWith("@layer reset,");
        assertThat(css.getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
    }

    @Test
    void the_list_names_every_component() throws IOException {
        var named = list.getContentAsString(StandardCharsets.UTF_8);
        assertThat(Stream.of(new PathMatchingResourcePatternResolver()
                                .getResources("classpath:static/css/components/*.css"))
                        .map(Resource::getFilename))
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(named).contains("components/" + file));
    }

    @Test
    void what_it_draws_with_is_there() throws IOException {
        assertThat(Pattern.compile("url\\(\"([^\"]+)\"\\)")
                        .matcher(whole())
                        .results()
                        .map(found -> found.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(file ->
                        assertThat(list.createRelative(file).exists()).as(file).isTrue());
    }

    @Test
    void every_token_that_is_read_is_set() throws IOException {
        var css = whole();
        assertThat(Pattern.compile("var\\((--[a-z0-9-]+)")
                        .matcher(css)
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .allSatisfy(token -> assertThat(css).contains(token + ":"));
    }

    private String whole() throws IOException {
        return StylesheetResolver.whole(list).getContentAsString(StandardCharsets.UTF_8);
    }
}
