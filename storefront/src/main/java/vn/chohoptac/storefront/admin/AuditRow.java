package vn.chohoptac.storefront.admin;

import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chohoptac.platform.AuditLog;
import vn.chohoptac.storefront.support.Figures;

/** An entry of the audit log in a table. */
record AuditRow(AuditLog.Entry entry, String at, String details) {

    static AuditRow of(AuditLog.Entry entry, Locale locale) {
        var details = new TreeMap<>(entry.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .collect(Collectors.joining(" · "));
        return new AuditRow(entry, Figures.in(locale).dateTime(entry.at()), details);
    }
}
