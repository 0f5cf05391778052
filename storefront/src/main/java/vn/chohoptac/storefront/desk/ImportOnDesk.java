package vn.chohoptac.storefront.desk;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.chohoptac.catalog.spreadsheet.ImportProgress;
import vn.chohoptac.catalog.spreadsheet.ImportState;
import vn.chohoptac.storefront.support.Figures;

/**
 * An import as the desk's pages show it.
 *
 * @param done how far the present step has come
 * @param of what it will come to, 0 while that is not known
 * @param failure why the file could not be read, in words
 */
record ImportOnDesk(
        ImportProgress progress,
        String startedAt,
        int done,
        int of,
        @Nullable String failure) {

    static ImportOnDesk of(ImportProgress progress, MessageSource messages, Locale locale) {
        boolean saving = progress.state() == ImportState.COMMITTING;
        return new ImportOnDesk(
                progress,
                Figures.in(locale).dateTime(progress.startedAt()),
                saving ? progress.rowsDone() : progress.rowsRead(),
                saving ? progress.rowsValid() : 0,
                failure(progress, messages, locale));
    }

    private static @Nullable String failure(ImportProgress progress, MessageSource messages, Locale locale) {
        var code = progress.failure();
        return code == null
                ? null
                : messages.getMessage(
                        "error." + code,
                        new Object[] {Objects.requireNonNullElse(progress.failureDetail(), "")},
                        code,
                        locale);
    }
}
