package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves a style sheet that imports others as one file: {@code @import url("x.css") layer(y);} becomes that file inside
 * {@code @layer y}, without comments and indentation. Stands behind the version resolver, so the hash in the address is
 * that of the whole.
 */
final class StylesheetResolver extends AbstractResourceResolver {

    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern AIR = Pattern.compile("\\s+");
    private static final Pattern AIR_AT_MARKS = Pattern.compile(" ?([{};,]) ?");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var resource = chain.resolveResource(request, path, locations);
        return resource != null && path.endsWith(".css") ? whole(resource) : resource;
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    /** The style sheet with what it imports. */
    static Resource whole(Resource list) {
        var css = IMPORT.matcher(text(list)).replaceAll(found -> Matcher.quoteReplacement(layer(list, found)));
        return new TransformedResource(list, slim(css).getBytes(StandardCharsets.UTF_8));
    }

    private static String layer(Resource list, MatchResult found) {
        try {
            var css = text(list.createRelative(found.group(1)));
            return "@layer " + found.group(2) + "{" + css.replace("../../", "../") + "}";
        } catch (IOException missing) {
            throw new IllegalStateException("No style sheet " + found.group(1), missing);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + resource, unreadable);
        }
    }

    private static String slim(String css) {
        var oneLine = AIR.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        return AIR_AT_MARKS
                .matcher(oneLine)
                .replaceAll("$1")
                .replace(";}", "}")
                .replace(": ", ":")
                .strip();
    }
}
