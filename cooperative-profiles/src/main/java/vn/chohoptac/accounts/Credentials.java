package vn.chohoptac.accounts;

/**
 * What is needed to check a password, for the security layer alone.
 *
 * @param passwordHash as the module's {@code PasswordEncoder} wrote it
 * @param active {@code false} once the account was closed
 */
public record Credentials(AccountId id, String email, String passwordHash, boolean active) {

    /** Names the account, never the hash. */
    @Override
    public String toString() {
        return "Credentials[" + id + "]";
    }
}
