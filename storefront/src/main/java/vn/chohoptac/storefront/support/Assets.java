package vn.chohoptac.storefront.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of static files with the hash of their content. Each is looked up once: Spring's own filter would ask the
 * resource chain about every link of every page.
 */
@Component
class Assets {

    private final ResourceUrlProvider urls;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ResourceUrlProvider urls) {
        this.urls = urls;
    }

    String href(String file) {
        return known.computeIfAbsent(file, this::hashed);
    }

    private String hashed(String file) {
        var href = urls.getForLookupPath(file);
        return href == null ? file : href;
    }
}
