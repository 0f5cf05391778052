package vn.chohoptac.storefront.home;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.DirectoryQuery;
import vn.chohoptac.search.ProductQuery;
import vn.chohoptac.search.ProductSearch;
import vn.chohoptac.search.ProductSort;
import vn.chohoptac.storefront.support.WebSettings;

/** What search engines may read, and where. */
@RestController
class SiteMapController {

    private static final List<String> PAGES = List.of("/", "/san-pham", "/hop-tac-xa");
    private static final List<String> NONE = List.of();
    private static final int BATCH = 100;
    private static final int MOST_PAGES = 100;

    private final ProductSearch search;
    private final Cooperatives cooperatives;
    private final WebSettings settings;

    SiteMapController(ProductSearch search, Cooperatives cooperatives, WebSettings settings) {
        this.search = search;
        this.cooperatives = cooperatives;
        this.settings = settings;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
            User-agent: *
            Disallow: /gio-hang
            Disallow: /thanh-toan
            Disallow: /don-hang
            Disallow: /tai-khoan
            Disallow: /kenh-htx
            Disallow: /xuc-tien
            Disallow: /quan-tri
            Disallow: /api/
            Sitemap: %s
            """.formatted(address("/sitemap.xml"));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String siteMap() {
        return Stream.of(PAGES.stream(), cooperativePages(), productPages())
                .flatMap(paths -> paths)
                .map(path -> "  <url><loc>" + HtmlUtils.htmlEscape(address(path)) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    private Stream<String> cooperativePages() {
        var first = cooperatives.directory(DirectoryQuery.all(1, BATCH));
        return Stream.iterate(1, page -> page <= Math.min(first.pages(), MOST_PAGES), page -> page + 1)
                .flatMap(page -> cooperatives.directory(DirectoryQuery.all(page, BATCH)).items().stream())
                .map(CooperativeCard::slug)
                .map(slug -> "/hop-tac-xa/" + slug);
    }

    private Stream<String> productPages() {
        var first = search.find(newest(1));
        return Stream.iterate(1, page -> page <= first.pages(), page -> page + 1)
                .flatMap(page -> search.find(newest(page)).items().stream())
                .map(card -> "/san-pham/" + card.slug());
    }

    private static ProductQuery newest(int page) {
        return new ProductQuery(
                "", NONE, NONE, List.of(), NONE, NONE, null, null, false, NONE, ProductSort.NEWEST, page, BATCH);
    }

    private String address(String path) {
        return settings.publicAddress().resolve(path).toString();
    }
}
