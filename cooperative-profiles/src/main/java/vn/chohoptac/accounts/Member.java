package vn.chohoptac.accounts;

import java.util.Locale;
import java.util.Set;

/** Somebody of a cooperative, as the cooperative itself and its mails see them. */
public record Member(AccountId id, String displayName, String email, Set<Role> roles, Locale language) {}
