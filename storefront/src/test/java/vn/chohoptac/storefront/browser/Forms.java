package vn.chohoptac.storefront.browser;

import static vn.chohoptac.storefront.browser.Pages.Visitor.ADMINISTRATOR;
import static vn.chohoptac.storefront.browser.Pages.Visitor.ANYBODY;
import static vn.chohoptac.storefront.browser.Pages.Visitor.APPLICANT;
import static vn.chohoptac.storefront.browser.Pages.Visitor.DIRECTOR;
import static vn.chohoptac.storefront.browser.Pages.Visitor.OFFICER;
import static vn.chohoptac.storefront.browser.Pages.Visitor.SHOPPER;

import java.util.List;
import java.util.Map;
import vn.chohoptac.storefront.browser.Pages.Visitor;

/** Every kind of form that can be refused, and something typed for which it is. */
final class Forms {

    private static final Map<String, String> NO_REASON = Map.of("lyDo", " ");

    /**
     * One form.
     *
     * @param path of its page, with what {@code {product}} and the like stand for still to be put in
     * @param form its selector on the page
     * @param typed by the names of its fields
     */
    record Form(Visitor visitor, String path, String form, Map<String, String> typed) {

        static Form of(Visitor visitor, String path, String action, Map<String, String> typed) {
            return new Form(visitor, path, "form[method=post][action$='" + action + "']", typed);
        }

        /** The form that sends to its own page. */
        static Form own(Visitor visitor, String path, Map<String, String> typed) {
            return of(visitor, path, path, typed);
        }
    }

    static final List<Form> REFUSED = List.of(
            Form.own(ANYBODY, "/dang-nhap", Map.of("email", "ai-do@htx.example", "matKhau", "khong-phai-mat-khau")),
            Form.own(ANYBODY, "/dang-ky", Map.of("displayName", "Mai", "email", "mai", "password", "ngan")),
            Form.own(
                    ANYBODY,
                    "/dang-ky",
                    Map.of(
                            "displayName",
                            " ",
                            "email",
                            "mai@htx.example",
                            "password",
                            "du-dai-de-mo",
                            "business",
                            "on")),
            Form.own(ANYBODY, "/don-hang", Map.of("ma", "H7K2M9QX4B", "dien-thoai", "0987654321")),
            Form.own(SHOPPER, "/dang-ky/hop-tac-xa", Map.of("taxCode", "123", "province", "51", "commune", "Đăk")),
            Form.own(APPLICANT, "/tai-khoan/ho-so-htx", Map.of("taxCode", "123", "commune", "Đăk")),
            Form.own(SHOPPER, "/tai-khoan", Map.of("displayName", " ")),
            Form.own(SHOPPER, "/thanh-toan", Map.of("phone", "123", "commune", "Không đâu", "street", "")),
            Form.own(SHOPPER, "/tai-khoan/thu-mua/dang-ky", Map.of("taxCode", "123")),
            Form.own(DIRECTOR, "/kenh-htx/san-pham/moi", Map.of("nameVi", "Cà", "packs[0].price", "nhiều")),
            Form.own(DIRECTOR, "/kenh-htx/ho-so", Map.of("phone", "12", "commune", "Đăk", "accountNumber", "x")),
            Form.own(DIRECTOR, "/kenh-htx/nhap-tu-tep", Map.of()),
            Form.own(DIRECTOR, "/kenh-htx/hoi-cho/{calling}", Map.of()),
            Form.own(
                    DIRECTOR,
                    "/kenh-htx/hoi-cho/{calling}",
                    Map.of("chon", "on", "gia.{sku}", "9.999.999", "suat.{sku}", "5")),
            Form.own(DIRECTOR, "/kenh-htx/ket-noi/tin/moi", Map.of("titleVi", " ")),
            Form.own(DIRECTOR, "/kenh-htx/ket-noi/tra-loi/{demand}", Map.of("amount", "nhiều")),
            Form.own(DIRECTOR, "/kenh-htx/ket-noi/lien-he/{answer}/hop-dong", Map.of("amount", "nhiều")),
            Form.of(DIRECTOR, "/kenh-htx/don-hang/{part}", "/huy", Map.of("reason", " ")),
            Form.own(OFFICER, "/xuc-tien/hoi-cho/moi", Map.of("nameVi", " ")),
            Form.of(OFFICER, "/xuc-tien/hoi-cho/{fair}", "/thu-gian", NO_REASON),
            Form.of(OFFICER, "/xuc-tien/hoi-cho/{calling}/dang-ky-thay?htx={cooperative}", "/dang-ky-thay", Map.of()),
            Form.of(OFFICER, "/xuc-tien/ho-so-htx/{cooperativeId}", "/tam-ngung", NO_REASON),
            Form.of(OFFICER, "/xuc-tien/san-pham/{productId}", "/tam-dung", NO_REASON),
            Form.of(OFFICER, "/xuc-tien/san-pham/{productId}", "/thu-hoi", NO_REASON),
            Form.of(OFFICER, "/xuc-tien/san-pham/{productId}", "/cong-nhan", Map.of("score", "200")),
            Form.of(OFFICER, "/xuc-tien/ket-noi/tin/{waiting}", "/tu-choi", NO_REASON),
            Form.of(OFFICER, "/xuc-tien/ket-noi/doanh-nghiep/{newcomer}", "/hoi-them", NO_REASON),
            Form.own(OFFICER, "/xuc-tien/ket-noi/hop-dong/moi", Map.of("amount", "nhiều")),
            Form.own(ADMINISTRATOR, "/quan-tri/tai-khoan", Map.of("email", "mai", "password", "ngan")),
            Form.own(ADMINISTRATOR, "/quan-tri/khoa-api", Map.of("perMinute", "nhiều")));

    private Forms() {}
}
