package vn.chohoptac.accounts;

import vn.chohoptac.kernel.NotFound;

/** There is no such key. */
public final class ApiKeyNotFound extends NotFound {

    public ApiKeyNotFound() {
        super("accounts.api-key-not-found");
    }
}
