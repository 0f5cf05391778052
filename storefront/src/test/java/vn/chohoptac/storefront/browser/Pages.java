package vn.chohoptac.storefront.browser;

import static java.util.Map.entry;
import static vn.chohoptac.storefront.browser.Pages.Visitor.ADMINISTRATOR;
import static vn.chohoptac.storefront.browser.Pages.Visitor.ANYBODY;
import static vn.chohoptac.storefront.browser.Pages.Visitor.APPLICANT;
import static vn.chohoptac.storefront.browser.Pages.Visitor.DIRECTOR;
import static vn.chohoptac.storefront.browser.Pages.Visitor.OFFICER;
import static vn.chohoptac.storefront.browser.Pages.Visitor.SHOPPER;

import java.util.List;
import java.util.Map;

/** Every address that draws a page: who looks at it in the tests, or why nobody does. */
final class Pages {

    /** Who looks. */
    enum Visitor {
        ANYBODY,
        SHOPPER,
        /** Has applied as a cooperative, and an officer asked for more. */
        APPLICANT,
        DIRECTOR,
        OFFICER,
        ADMINISTRATOR
    }

    /** One look: the route, and the path with what {@code {product}} and the like stand for still to be put in. */
    record Look(String route, Visitor visitor, String path, int status) {

        private Look(String route, Visitor visitor) {
            this(route, visitor, route);
        }

        private Look(String route, Visitor visitor, String path) {
            this(route, visitor, path, 200);
        }
    }

    static final List<Look> VISITED = List.of(
            new Look("/", ANYBODY),
            new Look("/error", ANYBODY, "/trang-nao-do", 404),
            new Look("/error", ANYBODY, "/san-pham/khong-con-ban", 404),
            new Look("/error", SHOPPER, "/quan-tri", 403),
            new Look("/san-pham", ANYBODY),
            new Look("/san-pham", ANYBODY, "/san-pham?q=khong+co+gi+nhu+the&con-hang=1"),
            new Look("/san-pham/{slug}", ANYBODY, "/san-pham/{product}"),
            new Look("/hop-tac-xa", ANYBODY),
            new Look("/hop-tac-xa/{slug}", ANYBODY, "/hop-tac-xa/{cooperative}"),
            new Look("/hoi-cho", ANYBODY),
            new Look("/hoi-cho/{slug}", ANYBODY, "/hoi-cho/{fair}"),
            new Look("/hoi-cho/{slug}/gian-hang/{code}", ANYBODY, "/hoi-cho/{fair}/gian-hang/{booth}"),
            new Look("/co-hoi", ANYBODY),
            new Look("/co-hoi/{code}", DIRECTOR, "/co-hoi/{opportunity}"),
            new Look("/kenh-htx/co-hoi", DIRECTOR),
            new Look("/xuc-tien/co-hoi", OFFICER),
            new Look("/xuc-tien/co-hoi/moi", OFFICER),
            new Look("/xuc-tien/co-hoi/{code}", OFFICER, "/xuc-tien/co-hoi/{opportunity}"),
            new Look("/xuc-tien/co-hoi/{code}/sua", OFFICER, "/xuc-tien/co-hoi/{opportunity}/sua"),
            new Look("/chinh-sach/{page}", ANYBODY, "/chinh-sach/quy-che"),
            new Look("/chinh-sach/{page}", ANYBODY, "/chinh-sach/bao-mat"),
            new Look("/chinh-sach/{page}", ANYBODY, "/chinh-sach/giao-hang"),
            new Look("/chinh-sach/{page}", ANYBODY, "/chinh-sach/doi-tra"),
            new Look("/chinh-sach/{page}", ANYBODY, "/chinh-sach/khieu-nai"),
            new Look("/chinh-sach/{page}", ANYBODY, "/chinh-sach/xep-hang"),
            new Look("/dang-nhap", ANYBODY),
            new Look("/dang-ky", ANYBODY),
            new Look("/hop-thu-di", ANYBODY),
            new Look("/don-hang", ANYBODY),
            new Look("/gio-hang", SHOPPER),
            new Look("/thanh-toan", SHOPPER),
            new Look("/tai-khoan", SHOPPER),
            new Look("/don-hang/{code}", SHOPPER, "/don-hang/{order}"),
            new Look("/tai-khoan/ho-so-htx", APPLICANT),
            new Look("/dang-ky/hop-tac-xa", SHOPPER),
            new Look("/kenh-htx", DIRECTOR),
            new Look("/kenh-htx/don-hang", DIRECTOR),
            new Look("/kenh-htx/don-hang/{code}", DIRECTOR, "/kenh-htx/don-hang/{part}"),
            new Look("/kenh-htx/hoan-tien", DIRECTOR),
            new Look("/kenh-htx/san-pham", DIRECTOR),
            new Look("/kenh-htx/san-pham/moi", DIRECTOR),
            new Look("/kenh-htx/san-pham/{id}", DIRECTOR, "/kenh-htx/san-pham/{productId}"),
            new Look("/kenh-htx/nhap-tu-tep", DIRECTOR),
            new Look("/kenh-htx/nhap-tu-tep/{id}", DIRECTOR, "/kenh-htx/nhap-tu-tep/{import}"),
            new Look("/kenh-htx/ket-qua", DIRECTOR),
            new Look("/kenh-htx/ho-so", DIRECTOR),
            new Look("/kenh-htx/hoi-cho", DIRECTOR),
            new Look("/kenh-htx/hoi-cho/{id}", DIRECTOR, "/kenh-htx/hoi-cho/{fairId}"),
            new Look("/xuc-tien", OFFICER),
            new Look("/xuc-tien/hoi-cho", OFFICER),
            new Look("/xuc-tien/hoi-cho/moi", OFFICER),
            new Look("/xuc-tien/hoi-cho/{id}", OFFICER, "/xuc-tien/hoi-cho/{fairId}"),
            new Look("/xuc-tien/hoi-cho/{id}/sua", OFFICER, "/xuc-tien/hoi-cho/{fairId}/sua"),
            new Look("/xuc-tien/hoi-cho/{id}/dang-ky-thay", OFFICER, "/xuc-tien/hoi-cho/{fairId}/dang-ky-thay"),
            new Look("/xuc-tien/ho-so-htx", OFFICER),
            new Look("/xuc-tien/ho-so-htx/{id}", OFFICER, "/xuc-tien/ho-so-htx/{cooperativeId}"),
            new Look("/xuc-tien/san-pham", OFFICER),
            new Look("/xuc-tien/san-pham/{id}", OFFICER, "/xuc-tien/san-pham/{productId}"),
            new Look("/xuc-tien/ket-qua", OFFICER),
            new Look("/xuc-tien/ket-qua/{province}", OFFICER, "/xuc-tien/ket-qua/51"),
            new Look("/xuc-tien/ket-qua/htx/{slug}", OFFICER, "/xuc-tien/ket-qua/htx/{cooperative}"),
            new Look("/quan-tri", ADMINISTRATOR),
            new Look("/quan-tri/tai-khoan", ADMINISTRATOR),
            new Look("/quan-tri/khoa-api", ADMINISTRATOR),
            new Look("/quan-tri/van-hanh", ADMINISTRATOR),
            new Look("/quan-tri/nhat-ky", ADMINISTRATOR));

    /** Given as a file to keep, which is a page all the same. */
    static final Look PAPER = new Look("/don-hang/{code}/xac-nhan.html", SHOPPER, "/don-hang/{order}/xac-nhan.html");

    private static final String CONNECTIONS = "with listings and contracts on it: ConnectionsAccessibilityTests";

    static final Map<String, String> EXCUSED = Map.ofEntries(
            entry("/hinh/{key}", "a picture"),
            entry("/hop-tac-xa/ban-do/{province}.svg", "a picture"),
            entry("/robots.txt", "for programs"),
            entry("/sitemap.xml", "for programs"),
            entry("/ket-noi", CONNECTIONS),
            entry("/ket-noi/{code}", CONNECTIONS),
            entry("/xuc-tien/ket-noi", CONNECTIONS),
            entry("/xuc-tien/ket-noi/tin/{code}", CONNECTIONS),
            entry("/xuc-tien/ket-noi/doanh-nghiep", CONNECTIONS),
            entry("/xuc-tien/ket-noi/doanh-nghiep/{id}", CONNECTIONS),
            entry("/xuc-tien/ket-noi/hop-dong", CONNECTIONS),
            entry("/xuc-tien/ket-noi/hop-dong/moi", CONNECTIONS),
            entry("/xuc-tien/ket-noi/hop-dong/{code}", CONNECTIONS),
            entry("/xuc-tien/ket-noi/hop-dong/{code}/dot/{number}", CONNECTIONS),
            entry("/xuc-tien/ket-noi/hop-dong/{code}/tep", "a file"),
            entry("/kenh-htx/ket-noi", CONNECTIONS),
            entry("/kenh-htx/ket-noi/tin/moi", CONNECTIONS),
            entry("/kenh-htx/ket-noi/tin/{code}", CONNECTIONS),
            entry("/kenh-htx/ket-noi/tin/{code}/sua", CONNECTIONS),
            entry("/kenh-htx/ket-noi/tra-loi/{code}", CONNECTIONS),
            entry("/kenh-htx/ket-noi/lien-he/{id}", CONNECTIONS),
            entry("/kenh-htx/ket-noi/lien-he/{id}/hop-dong", CONNECTIONS),
            entry("/kenh-htx/ket-noi/hop-dong/{code}", CONNECTIONS),
            entry("/tai-khoan/thu-mua", CONNECTIONS),
            entry("/tai-khoan/thu-mua/dang-ky", CONNECTIONS),
            entry("/tai-khoan/thu-mua/tin/moi", CONNECTIONS),
            entry("/tai-khoan/thu-mua/tin/{code}", CONNECTIONS),
            entry("/tai-khoan/thu-mua/tin/{code}/sua", CONNECTIONS),
            entry("/tai-khoan/thu-mua/tra-loi/{code}", CONNECTIONS),
            entry("/tai-khoan/thu-mua/lien-he/{id}", CONNECTIONS),
            entry("/tai-khoan/thu-mua/lien-he/{id}/hop-dong", CONNECTIONS),
            entry("/tai-khoan/thu-mua/hop-dong/{code}", CONNECTIONS),
            entry("/tai-khoan/thu-mua/hop-dong/{code}/dot/{number}", CONNECTIONS),
            entry("/kenh-htx/ket-noi/hop-dong/{code}/tep", "a file"),
            entry("/tai-khoan/thu-mua/hop-dong/{code}/tep", "a file"),
            entry("/xuc-tien/hoi-cho/{id}/ket-qua.xlsx", "a file"),
            entry("/xuc-tien/ket-qua.xlsx", "a file"),
            entry("/xuc-tien/ket-qua/htx/{slug}.xlsx", "a file"),
            entry("/kenh-htx/ket-qua.xlsx", "a file"),
            entry("/san-pham/goi-y", "a slice of a page"),
            entry("/thanh-toan/xa-phuong", "a slice of a page"),
            entry("/tai-khoan/du-lieu.json", "a file"),
            entry("/kenh-htx/nhap-tu-tep/{id}/dong-loi.{kind:xlsx|csv}", "a file"),
            entry("/kenh-htx/nhap-tu-tep/mau.{kind:xlsx|csv}", "a file"),
            entry("/kenh-htx/nhap-tu-tep/xuat.{kind:xlsx|csv}", "a file"));

    private Pages() {}
}
