package vn.chohoptac.storefront.security;

import static vn.chohoptac.storefront.security.Access.ADMINISTRATOR;
import static vn.chohoptac.storefront.security.Access.BEARER_OF_PROOF;
import static vn.chohoptac.storefront.security.Access.COOPERATIVE;
import static vn.chohoptac.storefront.security.Access.EVERYONE;
import static vn.chohoptac.storefront.security.Access.OFFICER;
import static vn.chohoptac.storefront.security.Access.REPORTS;
import static vn.chohoptac.storefront.security.Access.SIGNED_IN;

import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The one table of who may reach what. The first line that matches decides; what no line names is refused, and fails the build. */
final class Routes {

    static final List<Route> TABLE = List.of(
            // the shop
            route(EVERYONE, "/"),
            route(EVERYONE, "/ui"),
            route(EVERYONE, "/san-pham", "/san-pham/goi-y", "/san-pham/{slug}"),
            route(EVERYONE, "/hop-tac-xa", "/hop-tac-xa/{slug}", "/hop-tac-xa/ban-do/{province}.svg"),
            route(EVERYONE, "/hoi-cho", "/hoi-cho/{slug}", "/hoi-cho/{slug}/gian-hang/{code}"),
            route(EVERYONE, "/ket-noi", "/ket-noi/{code}"),
            route(EVERYONE, "/co-hoi", "/co-hoi/{code}"),
            route(EVERYONE, "/gio-hang", "/gio-hang/{sku}"),
            route(EVERYONE, "/thanh-toan", "/thanh-toan/xa-phuong"),
            route(BEARER_OF_PROOF, "/don-hang", "/don-hang/{code}", "/don-hang/{code}/**"),
            route(EVERYONE, "/chinh-sach/{page}"),
            route(EVERYONE, "/sitemap.xml", "/robots.txt"),
            route(EVERYONE, "/hop-thu-di"),
            // coming in and going out
            route(EVERYONE, "/dang-nhap", "/dang-xuat", "/dang-ky"),
            route(SIGNED_IN, "/dang-ky/hop-tac-xa"),
            // areas
            route(SIGNED_IN, "/tai-khoan", "/tai-khoan/**"),
            route(COOPERATIVE, "/kenh-htx", "/kenh-htx/**"),
            route(OFFICER, "/xuc-tien", "/xuc-tien/**"),
            route(ADMINISTRATOR, "/quan-tri", "/quan-tri/**"),
            // programs
            route(EVERYONE, "/api/v1/products", "/api/v1/products/{slug}", "/api/v1/suggestions"),
            route(EVERYONE, "/api/v1/cooperatives", "/api/v1/cooperatives/{slug}"),
            route(EVERYONE, "/api/v1/fairs", "/api/v1/fairs/{slug}"),
            route(EVERYONE, "/api/v1/connections"),
            route(REPORTS, "/api/v1/cooperatives/{slug}/performance"),
            route(EVERYONE, "/api/v1/provinces", "/api/v1/provinces/{code}/communes"),
            route(BEARER_OF_PROOF, "/api/v1/carts", "/api/v1/carts/**", "/api/v1/checkouts"),
            route(BEARER_OF_PROOF, "/api/v1/orders/{code}", "/api/v1/orders/{code}/**"),
            route(BEARER_OF_PROOF, "/webhooks/stripe"),
            route(EVERYONE, "/v3/api-docs", "/v3/api-docs.yaml"),
            // what pages are made of
            route(EVERYONE, "/css/**", "/js/**", "/fonts/**", "/images/**", "/vendor/**", "/hinh/**"),
            route(EVERYONE, "/favicon.ico", "/favicon.svg", "/error"),
            // operations
            route(EVERYONE, "/actuator/health", "/actuator/health/**"));

    private Routes() {}

    /** Paths of one kind of visitor. */
    record Route(Access access, List<PathPattern> patterns) {

        boolean covers(String path) {
            var parsed = PathContainer.parsePath(path);
            return patterns.stream().anyMatch(pattern -> pattern.matches(parsed));
        }
    }

    /** The line that decides about a path (or a handler's pattern, whose variables stand for themselves). */
    static Optional<Route> deciding(String path) {
        return TABLE.stream().filter(route -> route.covers(path)).findFirst();
    }

    private static Route route(Access access, String... patterns) {
        return new Route(
                access,
                List.of(patterns).stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList());
    }
}
