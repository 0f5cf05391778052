package vn.chohoptac.storefront.officer;

import static vn.chohoptac.storefront.support.Typed.orNull;
import static vn.chohoptac.storefront.support.Typed.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.certification.IssuerLevel;
import vn.chohoptac.catalog.certification.RecordRecognition;

/**
 * A decision to recognise a product, as typed.
 *
 * @param level {@link IssuerLevel} by name
 * @param decisionDate as {@code yyyy-mm-dd} or {@code dd/mm/yyyy}
 */
record RecognitionForm(
        String stars,
        String decisionNumber,
        String decisionDate,
        String issuer,
        String level,
        String score,
        String productCode) {

    RecognitionForm {
        stars = text(stars);
        decisionNumber = text(decisionNumber);
        decisionDate = text(decisionDate);
        issuer = text(issuer);
        level = text(level);
        score = text(score);
        productCode = text(productCode);
    }

    static RecognitionForm empty(String issuer) {
        return new RecognitionForm("", "", "", issuer, IssuerLevel.PROVINCE.name(), "", "");
    }

    /** @return {@code null} when {@code wrong} says what could not be read */
    @Nullable
    RecordRecognition read(ProductId product, BindingResult wrong) {
        int count = stars(wrong);
        var date = date(wrong);
        var points = score(wrong);
        var body = level(wrong);
        return wrong.hasErrors() || date == null
                ? null
                : new RecordRecognition(
                        product, count, decisionNumber, date, issuer, body, points, orNull(productCode));
    }

    private int stars(BindingResult wrong) {
        if (stars.matches("[1-5]")) {
            return Integer.parseInt(stars);
        }
        wrong.rejectValue("stars", "error.catalog.stars-out-of-range");
        return 0;
    }

    private @Nullable LocalDate date(BindingResult wrong) {
        try {
            return LocalDate.parse(decisionDate.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"));
        } catch (DateTimeParseException unreadable) {
            wrong.rejectValue("decisionDate", "error.officer.not-a-date");
            return null;
        }
    }

    private @Nullable BigDecimal score(BindingResult wrong) {
        if (score.isEmpty()) {
            return null;
        }
        if (score.matches("\\d{1,3}([.,]\\d{1,2})?")) {
            return new BigDecimal(score.replace(',', '.'));
        }
        wrong.rejectValue("score", "error.catalog.score-out-of-range");
        return null;
    }

    private IssuerLevel level(BindingResult wrong) {
        try {
            return IssuerLevel.valueOf(level);
        } catch (IllegalArgumentException unknown) {
            wrong.rejectValue("level", "error.catalog.text-missing");
            return IssuerLevel.PROVINCE;
        }
    }
}
