package vn.chohoptac.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.Uuids;

/** How ids and instants stand in columns, for those who write SQL themselves: {@code BINARY(16)} and {@code DATETIME(6)} in UTC. */
public final class Columns {

    private Columns() {}

    public static LocalDateTime dateTime(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return Uuids.of(row.getBytes(column));
    }

    public static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : Uuids.of(bytes);
    }
}
