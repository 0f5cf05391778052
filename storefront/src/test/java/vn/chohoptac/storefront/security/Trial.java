package vn.chohoptac.storefront.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jsoup.parser.Parser;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Browser.Answer;
import vn.chohoptac.storefront.Tenant;

/**
 * One route, tried by who has a right to what it leads to and by who has none.
 *
 * @param route method and pattern as the handler has them
 */
record Trial(String route, Consumer<Stage> trial) {

    private static final int MOST_PAGES = 40;

    /** The route leads to the same for everybody, and to nobody's rows. */
    static Trial nobodys(String route) {
        return new Trial(route, stage -> {});
    }

    /**
     * The first variable of the pattern is the id of something of a cooperative's: another one's director gets 404 first,
     * then its own director succeeds, so that whatever the stranger sent changed nothing.
     *
     * @param id makes such a thing
     * @param fields of the form, name by value
     */
    static Trial scoped(String route, Function<Tenant, String> id, String... fields) {
        return scopedWithForm(route, id, (tenant, made) -> pairs(fields));
    }

    /** As {@link #scoped}, when the form's fields depend on the thing itself. */
    static Trial scopedWithForm(String route, Function<Tenant, String> id, Form form) {
        return new Trial(route, stage -> {
            var made = id.apply(stage.mine());
            var path = path(route, made);
            var fields = form.of(stage.mine(), made);
            refuses(404, send(stage.theirs().desk(), route, path, fields), "another cooperative's " + path);
            succeeds(send(stage.mine().desk(), route, path, fields), route);
        });
    }

    /**
     * A page that names no id: each sees what bears its own mark, neither sees the other's.
     *
     * @param mark of what there is to see, after making it
     */
    static Trial own(String route, Function<Tenant, String> mark) {
        return new Trial(route, stage -> {
            var mine = mark.apply(stage.mine());
            var theirs = mark.apply(stage.theirs());
            assertThat(mine).isNotBlank().isNotEqualTo(theirs);
            var path = path(route, "csv");
            var seenByMe = stage.mine().desk().get(path);
            var seenByThem = stage.theirs().desk().get(path);
            succeeds(seenByMe, route);
            assertThat(text(seenByMe)).contains(mine).doesNotContain(theirs);
            assertThat(text(seenByThem)).contains(theirs).doesNotContain(mine);
        });
    }

    /** An officer's, within the own province: another province's finds nothing there, and who is no officer may not come. */
    static void officers(Stage stage, String route, String path, Map<String, String> fields) {
        refuses(404, send(stage.incompetent(), route, path, fields), "another province's " + path);
        refusesWhoIsNoOfficer(stage, route, path, fields);
        succeeds(send(stage.competent(), route, path, fields), route);
    }

    static void refusesWhoIsNoOfficer(Stage stage, String route, String path, Map<String, String> fields) {
        for (var stranger : List.of(stage.mine().desk(), stage.buying())) {
            refuses(403, send(stranger, route, path, fields), "an officer's " + path);
        }
    }

    /** The fields of a form. */
    @FunctionalInterface
    interface Form {
        Map<String, String> of(Tenant tenant, String made);
    }

    /** Sends a form with the sender's own token against forgery; without one for a {@code GET}. */
    static Answer send(Browser who, String route, String path, Map<String, String> fields) {
        if (route.startsWith("GET ")) {
            return who.get(path);
        }
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token(who));
        return who.post(path, all);
    }

    static String token(Browser who) {
        return who.get("/don-hang").page().select("input[name=_csrf]").attr("value");
    }

    /** What came back, with letters instead of their names in HTML. */
    static String text(Answer answer) {
        return Parser.unescapeEntities(answer.body(), false);
    }

    static void succeeds(Answer answer, String route) {
        assertThat(answer.status())
                .as(() -> route + ": " + answer.page().select("main").text())
                .isEqualTo(route.startsWith("GET ") ? 200 : 303);
        assertThat(answer.header("location")).doesNotContain("/dang-nhap");
    }

    static void refuses(int status, Answer answer, String what) {
        assertThat(answer.status()).as(() -> what + ": " + answer.page().text()).isEqualTo(status);
    }

    /** Turns the pages of a list until something is found. */
    static boolean finds(Browser who, String path, String text) {
        for (int page = 1; page <= MOST_PAGES; page++) {
            var answer = who.get(path + (path.contains("?") ? "&" : "?") + "trang=" + page);
            if (answer.status() != 200) {
                return fail(path + ": " + answer.status());
            }
            if (text(answer).contains(text)) {
                return true;
            }
            if (answer.page().select("a[rel=next]").isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** The pattern with its variables filled in order; kinds of files stay {@code csv}. */
    static String path(String route, String... values) {
        var path = route.substring(route.indexOf(' ') + 1);
        for (var value : values) {
            path = path.replaceFirst("\\{[^}]+}", value);
        }
        return path.replaceAll("\\{kind[^}]*}", "csv");
    }

    static Map<String, String> pairs(String... fields) {
        var pairs = new LinkedHashMap<String, String>();
        for (int at = 0; at < fields.length; at += 2) {
            pairs.put(fields[at], fields[at + 1]);
        }
        return pairs;
    }

    @Override
    public String toString() {
        return route;
    }
}
