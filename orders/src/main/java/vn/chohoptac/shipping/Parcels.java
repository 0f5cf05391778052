package vn.chohoptac.shipping;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.kernel.Columns;

/** Which parcel carries what. */
@Component
public class Parcels {

    private static final int LONGEST = 60;

    private final JdbcClient jdbc;

    Parcels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes a hand-over, in the caller's transaction if there is one; a second one for the same reference replaces carrier and code.
     *
     * @throws InvalidParcel when the carrier is missing or a text too long
     */
    @Transactional
    public Parcel handOver(String reference, String carrier, String trackingCode, Instant at) {
        var parcel = new Parcel(reference, carrier.strip(), trackingCode.strip(), at);
        if (parcel.carrier().isEmpty()
                || parcel.carrier().length() > LONGEST
                || parcel.trackingCode().length() > LONGEST) {
            throw new InvalidParcel();
        }
        jdbc.sql("""
            INSERT INTO shipping_parcel (reference, carrier, tracking_code, handed_over_at) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE carrier = ?, tracking_code = ?
            """)
                .params(
                        reference,
                        parcel.carrier(),
                        parcel.trackingCode(),
                        Columns.utc(at),
                        parcel.carrier(),
                        parcel.trackingCode())
                .update();
        return parcel;
    }

    /** The parcels of these references; those without one are missing. */
    @Transactional(readOnly = true)
    public Map<String, Parcel> of(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM shipping_parcel WHERE reference IN (:references)")
                .param("references", references)
                .query((row, number) -> new Parcel(
                        row.getString("reference"),
                        row.getString("carrier"),
                        row.getString("tracking_code"),
                        Columns.instant(row, "handed_over_at")))
                .list()
                .stream()
                .collect(toMap(Parcel::reference, Function.identity()));
    }
}
