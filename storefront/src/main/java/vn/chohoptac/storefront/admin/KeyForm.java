package vn.chohoptac.storefront.admin;

import static vn.chohoptac.storefront.support.Typed.orNull;
import static vn.chohoptac.storefront.support.Typed.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.accounts.ApiScope;
import vn.chohoptac.accounts.IssueApiKey;

/**
 * A key for a program, as an administrator types it.
 *
 * @param cooperative the last part of its address at the market; empty for an agency
 * @param province of an agency; empty for the whole country
 * @param scopes {@link ApiScope} by name
 * @param perMinute calls, in digits
 */
record KeyForm(String holder, String cooperative, String province, List<String> scopes, String perMinute) {

    KeyForm {
        holder = text(holder);
        cooperative = text(cooperative).replaceFirst("^.*/", "");
        province = text(province);
        scopes = List.copyOf(Objects.requireNonNullElse(scopes, List.of()));
        perMinute = text(perMinute);
    }

    static KeyForm empty() {
        return new KeyForm("", "", "", List.of(ApiScope.PERFORMANCE.name()), "60");
    }

    IssueApiKey toCommand(@Nullable UUID cooperativeId) {
        return new IssueApiKey(
                holder,
                cooperativeId,
                cooperativeId == null ? orNull(province) : null,
                chosen(),
                perMinute.matches("\\d{1,6}") ? Integer.parseInt(perMinute) : 0);
    }

    private Set<ApiScope> chosen() {
        return Stream.of(ApiScope.values())
                .filter(scope -> scopes.contains(scope.name()))
                .collect(Collectors.toSet());
    }
}
