package vn.chohoptac.storefront.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

class CookieFlashesTests {

    private final CookieFlashes flashes =
            new CookieFlashes(new Signer("mot-bi-mat-chi-de-thu-dai-hon-32-chu-so".getBytes(UTF_8)));

    @Test
    void words_nobody_came_to_read_give_way_to_newer_ones() {
        Cookie cookie = null;
        for (int number = 1; number <= 60; number++) {
            cookie = said("Đã lưu thay đổi số " + number, "/kenh-htx/san-pham/" + number, cookie);
            assertThat(cookie.getValue().length()).isLessThanOrEqualTo(3_500);
        }
        assertThat(read("/kenh-htx/san-pham/60", cookie)).isEqualTo("Đã lưu thay đổi số 60");
        assertThat(read("/kenh-htx/san-pham/59", cookie)).isEqualTo("Đã lưu thay đổi số 59");
        assertThat(read("/kenh-htx/san-pham/1", cookie)).isNull();
    }

    @Test
    void a_word_that_fits_nowhere_is_left_out() {
        var cookie = said("x".repeat(9_000), "/gio-hang", null);
        assertThat(cookie.getMaxAge()).isZero();
    }

    private Cookie said(String words, String path, @Nullable Cookie before) {
        var flash = new FlashMap();
        flash.put("message", words);
        flash.setTargetRequestPath(path);
        var response = new MockHttpServletResponse();
        flashes.saveOutputFlashMap(flash, request("/xuc-tien", before), response);
        return Objects.requireNonNull(response.getCookie("loi-nhan"));
    }

    private @Nullable Object read(String path, Cookie cookie) {
        var found = flashes.retrieveAndUpdate(request(path, cookie), new MockHttpServletResponse());
        return found == null ? null : found.get("message");
    }

    private static MockHttpServletRequest request(String path, @Nullable Cookie cookie) {
        var request = new MockHttpServletRequest("GET", path);
        if (cookie != null) {
            request.setCookies(cookie);
        }
        return request;
    }
}
