package vn.chohoptac.connections.answers;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Identifies an answer. */
public record AnswerId(UUID value) {

    public static AnswerId next() {
        return new AnswerId(Uuids.v7());
    }
}
