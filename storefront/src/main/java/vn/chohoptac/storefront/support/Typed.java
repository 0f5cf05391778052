package vn.chohoptac.storefront.support;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;

/** Texts as forms bring them. */
public final class Typed {

    private Typed() {}

    /** Without blanks around it; what the request leaves out is empty. */
    public static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** {@code null} when nothing was typed. */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** {@code null} when nothing was typed in either language. */
    public static @Nullable LocalizedText both(String vi, String en) {
        return vi.isEmpty() && en.isEmpty() ? null : new LocalizedText(vi, en);
    }
}
