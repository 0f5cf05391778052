package vn.chohoptac.accounts;

import java.util.UUID;
import vn.chohoptac.kernel.Uuids;

/** Names a key without opening anything: the secret is another word. */
public record ApiKeyId(UUID value) {

    public static ApiKeyId next() {
        return new ApiKeyId(Uuids.v7());
    }
}
