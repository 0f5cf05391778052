package vn.chohoptac.accounts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. Acts for one cooperative at most. */
@Entity
@Table(name = "accounts_account")
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String email;
    private String passwordHash;
    private String displayName;
    private @Nullable String businessName;
    private @Nullable String taxCode;
    private String language;
    private @Nullable UUID cooperativeId;
    private @Nullable String provinceCode;
    private boolean active = true;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "accounts_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway") // for JPA, which fills the fields
    protected Account() {}

    private Account(String email, String passwordHash, String displayName, Locale language, Instant createdAt) {
        this.id = AccountId.next();
        this.email = email;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.language = language.getLanguage();
        this.createdAt = createdAt;
    }

    static Account registered(RegisterAccount asked, String email, String passwordHash, Instant at) {
        var account = new Account(email, passwordHash, asked.displayName().strip(), asked.language(), at);
        account.roles.add(Role.SHOPPER);
        var business = asked.business();
        if (business != null) {
            account.businessName = business.name().strip();
            account.taxCode = business.taxCode();
        }
        return account;
    }

    static Account ofStaff(OpenStaffAccount asked, String email, String passwordHash, Instant at) {
        var account = new Account(email, passwordHash, asked.displayName().strip(), asked.language(), at);
        account.roles.add(asked.role());
        account.cooperativeId = asked.cooperativeId();
        account.provinceCode = asked.provinceCode();
        return account;
    }

    /** @throws AlreadyInCooperative if the account acts for another one */
    void join(UUID cooperative, Role role) {
        if (cooperativeId != null && !cooperativeId.equals(cooperative)) {
            throw new AlreadyInCooperative();
        }
        cooperativeId = cooperative;
        roles.add(role);
    }

    void leave(UUID cooperative) {
        if (cooperative.equals(cooperativeId)) {
            cooperativeId = null;
            roles.removeIf(Role::ofCooperative);
        }
    }

    void speak(Locale locale) {
        language = locale.getLanguage();
    }

    void rename(String name) {
        displayName = name.strip();
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    Credentials credentials() {
        return new Credentials(id, email, passwordHash, active);
    }

    SignedIn signedIn() {
        return new SignedIn(id, email, displayName, roles, cooperativeId, provinceCode, Locale.of(language));
    }

    @Nullable
    UUID cooperativeId() {
        return cooperativeId;
    }

    Member member() {
        return new Member(id, displayName, email, Set.copyOf(roles), Locale.of(language));
    }

    PersonalData personalData() {
        return new PersonalData(
                id,
                email,
                displayName,
                businessName,
                taxCode,
                Locale.of(language),
                Set.copyOf(roles),
                cooperativeId,
                provinceCode,
                createdAt);
    }

    AccountId id() {
        return id;
    }
}
