package vn.chohoptac.storefront.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.storefront.Desks.done;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.cooperatives.CooperativeProfile;
import vn.chohoptac.storefront.Browser;
import vn.chohoptac.storefront.Desks;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

@WholeMarket
class ProfileTests {

    private static final String FORM = "form[action='/kenh-htx/ho-so']";

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Desks desks;

    private CooperativeProfile cooperative;
    private Browser director;

    @BeforeEach
    void aDirectorAtTheDesk() {
        cooperative = shelves.cooperative("HTX mẫu Bản Làng");
        director = desks.of(shelves.director(cooperative.id()), port);
    }

    @Test
    void changes_the_profile_and_the_shop_shows_it() {
        var changed = done(
                director,
                director.get("/kenh-htx/ho-so"),
                FORM,
                Map.of(
                        "street",
                        "Số 7 đường Trường Sơn",
                        "commune",
                        "Xã Đăk Hà",
                        "storyVi",
                        "Làm từ 1998",
                        "fields",
                        "CROPS"));
        assertThat(changed.page().select("#street").attr("value")).isEqualTo("Số 7 đường Trường Sơn");
        assertThat(new Browser(port).get("/hop-tac-xa/" + cooperative.slug()).body())
                .contains("Làm từ 1998");
    }

    @Test
    void a_wrong_phone_is_told_at_its_field() {
        var answer = director.submit(
                director.get("/kenh-htx/ho-so"), FORM, Map.of("phone", "113", "street", "Thôn mới", "fields", "CROPS"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#phone-error").text()).isNotBlank();
        assertThat(answer.page().select("#street").attr("value")).isEqualTo("Thôn mới");
    }

    @Test
    void two_who_edit_at_once_see_both_versions() {
        var first = director.get("/kenh-htx/ho-so");
        var second = director.get("/kenh-htx/ho-so");
        done(director, first, FORM, Map.of("street", "Bản của người thứ nhất", "fields", "CROPS"));
        var stale = director.submit(second, FORM, Map.of("street", "Bản của người thứ hai", "fields", "CROPS"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("dl.definition").text()).contains("Bản của người thứ nhất");
        assertThat(stale.page().select("#street").attr("value")).isEqualTo("Bản của người thứ hai");
        var saved = done(director, stale, FORM, Map.of("fields", "CROPS"));
        assertThat(saved.page().select("#street").attr("value")).isEqualTo("Bản của người thứ hai");
    }

    @Test
    void closes_and_opens_the_shop() {
        var closed = done(director, director.get("/kenh-htx/ho-so"), "form[action$=/dong-ban]", Map.of());
        assertThat(closed.page().select("form[action$=/mo-ban]")).hasSize(1);
        var open = done(director, closed, "form[action$=/mo-ban]", Map.of());
        assertThat(open.page().select("form[action$=/dong-ban]")).hasSize(1);
    }
}
