package vn.chohoptac.storefront.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Lays the {@link Shell} into each request, where templates find it as {@code shell}; as a request attribute it is also
 * there when an error page is drawn.
 */
@Configuration(proxyBeanMethods = false)
class ShellOnPages implements WebMvcConfigurer, HandlerInterceptor {

    static final String NAME = "shell";

    private final Supplier<Optional<CartCount>> cart;
    private final Supplier<Optional<Visitor.Current>> visitor;
    private final Assets assets;
    private final String publicAddress;
    private final boolean sampleMarket;

    ShellOnPages(
            ObjectProvider<CartCount> cart,
            ObjectProvider<Visitor.Current> visitor,
            @Lazy Assets assets,
            @Value("${market.web.public-address}") String publicAddress,
            @Value("${market.sample:false}") boolean sampleMarket) {
        this.cart = SingletonSupplier.of(() -> Optional.ofNullable(cart.getIfAvailable()));
        this.visitor = SingletonSupplier.of(() -> Optional.ofNullable(visitor.getIfAvailable()));
        this.assets = assets;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
        this.sampleMarket = sampleMarket;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/webhooks/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(NAME) == null) {
            request.setAttribute(NAME, shell(request));
        }
        return true;
    }

    private Shell shell(HttpServletRequest request) {
        Supplier<Optional<Visitor>> who = () -> visitor.get().flatMap(current -> current.of(request));
        Supplier<Integer> count =
                () -> cart.get().map(counts -> counts.of(request)).orElse(0);
        return new Shell(
                request.getRequestURI(),
                orEmpty(request.getQueryString()),
                orEmpty(request.getParameter("q")),
                publicAddress,
                sampleMarket,
                SingletonSupplier.of(who),
                SingletonSupplier.of(count),
                () -> RequestContextUtils.getLocale(request),
                assets);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
