package vn.chohoptac.connections;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.kernel.Quantity;

/** Collects what is wrong with a command; for this module's own packages. */
public final class Checks {

    /** Telephone numbers, addresses of mail and of sites, and the names of messengers. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?:\\+?84|0)(?:["
                + " .()-]?\\d){8,10}(?!\\d)|[^\\s@]+@[^\\s@]+|https?://|www\\.|\\b\\w[\\w-]*\\.(?:vn|com|net|org|info|me)\\b"
                + "|\\b(?:zalo|viber|whatsapp|telegram|facebook)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_REASON = 500;

    private final List<FieldProblem> problems = new ArrayList<>();

    /** Words everybody or the other side reads before contact opens: not longer than that, and no contact within. */
    public Checks open(String field, @Nullable String text, int longest) {
        if (text != null && CONTACT.matcher(text).find()) {
            problems.add(FieldProblem.of(field, "connections.contact-in-text"));
        }
        return length(field, text, longest);
    }

    public Checks length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problems.add(FieldProblem.of(field, "connections.text-too-long", longest));
        }
        return this;
    }

    public Checks present(String field, String text) {
        return require(!text.isBlank(), field, "connections.text-missing");
    }

    public Checks require(boolean holds, String field, String code) {
        if (!holds) {
            problems.add(FieldProblem.of(field, code));
        }
        return this;
    }

    /** More than nothing, three decimals at most, and a number people could mean. */
    public Checks quantity(String field, Quantity quantity) {
        var amount = quantity.amount();
        return require(
                amount.signum() > 0 && amount.scale() <= 3 && amount.precision() - amount.scale() <= 9,
                field,
                "connections.quantity-wrong");
    }

    /** @throws ContentInvalid if anything was found wrong */
    public void refuse() {
        if (!problems.isEmpty()) {
            throw new ContentInvalid(problems);
        }
    }

    /** @throws ReasonMissing if nothing is said, or too much */
    public static String reason(String said) {
        var reason = said.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new ReasonMissing();
        }
        return reason;
    }
}
