package vn.chohoptac.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** UUIDs of version 7 (RFC 9562): they sort by time of making, within one process strictly. */
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuids() {}

    /** A new id. Its time stamp is the machine's, never the simulated clock's: it orders insertion, it dates nothing. */
    public static UUID v7() {
        long now = (System.currentTimeMillis() << 12) | (RANDOM.nextInt() & 0x3FF);
        long ticks = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = ((ticks >>> 12) << 16) | 0x7000L | (ticks & 0xFFF);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The sixteen bytes as stored in {@code BINARY(16)}. */
    public static byte[] bytes(UUID id) {
        var bytes = new byte[16];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (id.getMostSignificantBits() >>> (56 - 8 * i));
            bytes[8 + i] = (byte) (id.getLeastSignificantBits() >>> (56 - 8 * i));
        }
        return bytes;
    }

    /** Reads what {@link #bytes} wrote. */
    public static UUID of(byte[] bytes) {
        long high = 0;
        long low = 0;
        for (int i = 0; i < 8; i++) {
            high = (high << 8) | (bytes[i] & 0xFF);
            low = (low << 8) | (bytes[8 + i] & 0xFF);
        }
        return new UUID(high, low);
    }
}
