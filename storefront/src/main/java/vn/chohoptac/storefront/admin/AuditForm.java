package vn.chohoptac.storefront.admin;

import static vn.chohoptac.storefront.support.Typed.orNull;
import static vn.chohoptac.storefront.support.Typed.text;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.Credentials;
import vn.chohoptac.platform.AuditLog;

/**
 * Which entries of the audit log to show.
 *
 * @param viec the act or its first words
 * @param doiTuong a code or id, in full
 * @param nguoi the e-mail of who did it
 */
record AuditForm(String viec, String doiTuong, String nguoi, Integer trang) {

    /** No account has this id: an unknown e-mail finds nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    AuditForm {
        viec = text(viec);
        doiTuong = text(doiTuong);
        nguoi = text(nguoi);
        trang = Math.max(1, Objects.requireNonNullElse(trang, 1));
    }

    AuditLog.Question toQuestion(Accounts accounts) {
        return new AuditLog.Question(
                orNull(viec.replaceAll("[%_\\\\]", "\\\\$0")), orNull(doiTuong), account(accounts));
    }

    /** The list's address, ready for the page's number. */
    String base() {
        return UriComponentsBuilder.fromPath("/quan-tri/nhat-ky")
                        .queryParam("viec", "{viec}")
                        .queryParam("doiTuong", "{doiTuong}")
                        .queryParam("nguoi", "{nguoi}")
                        .encode()
                        .buildAndExpand(viec, doiTuong, nguoi)
                        .toUriString()
                + "&";
    }

    private @Nullable UUID account(Accounts accounts) {
        return nguoi.isEmpty()
                ? null
                : accounts.credentialsOf(nguoi)
                        .map(Credentials::id)
                        .map(id -> id.value())
                        .orElse(NOBODY);
    }
}
