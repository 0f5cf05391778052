package vn.chohoptac.connections.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A file as uploaded or kept.
 *
 * @param name as its owner calls it
 * @param content the bytes
 */
public record Paper(String name, byte[] content) {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    /** The media type its first bytes show; empty for anything but PDF, JPEG and PNG, and for what is too large. */
    public Optional<String> type() {
        return content.length > MOST_BYTES
                ? Optional.empty()
                : BEGINNINGS.entrySet().stream()
                        .filter(known -> Arrays.mismatch(known.getValue(), content) == known.getValue().length)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
