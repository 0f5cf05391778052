package vn.chohoptac.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chohoptac.platform.AuditLog;

/** Registering people, checking who they are, and what they may act for. */
@Service
@Transactional
public class Accounts {

    private final AccountRecords records;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(AccountRecords records, PasswordEncoder passwords, SignInThrottle throttle, AuditLog audit, Clock clock) {
        this.records = records;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a shopper's or business buyer's account.
     *
     * @throws EmailTaken if the address has an account
     * @throws WeakPassword if the password does not keep the rule
     * @throws InvalidEmail if the address is none
     * @throws TaxCodeInvalid if a business's tax code is malformed
     */
    public AccountId register(RegisterAccount asked) {
        RegistrationRules.check(asked);
        var email = RegistrationRules.email(asked.email());
        return open(Account.registered(asked, email, hash(asked.password(), email), clock.instant()), email);
    }

    /**
     * Opens the account of an officer, an administrator or somebody of a cooperative. For the importer; administrators
     * open them by {@link #openStaffAccount(SignedIn, OpenStaffAccount)}.
     *
     * @throws EmailTaken if the address has an account
     * @throws IllegalArgumentException if role and organisation do not belong together
     */
    public AccountId openStaffAccount(OpenStaffAccount asked) {
        RegistrationRules.check(asked);
        var email = RegistrationRules.email(asked.email());
        return open(Account.ofStaff(asked, email, hash(asked.password(), email), clock.instant()), email);
    }

    /**
     * The same by an administrator, with an entry in the audit log that names the new account by its id.
     *
     * @throws NotAnAdministrator if the person is none
     */
    public AccountId openStaffAccount(SignedIn administrator, OpenStaffAccount asked) {
        if (!administrator.has(Role.ADMINISTRATOR)) {
            throw new NotAnAdministrator();
        }
        var id = openStaffAccount(asked);
        audit.record(
                administrator.actor(),
                "accounts.staff-account-opened",
                id.value().toString(),
                Map.of("role", asked.role().name()));
        return id;
    }

    /** What the security layer compares a password with. */
    @Transactional(readOnly = true)
    public Optional<Credentials> credentialsOf(String email) {
        return records.findByEmail(RegistrationRules.folded(email)).map(Account::credentials);
    }

    /** @throws AccountNotFound if there is none */
    @Transactional(readOnly = true)
    public SignedIn signedIn(AccountId id) {
        return one(id).signedIn();
    }

    /** The people of a cooperative, the longest-standing first. */
    @Transactional(readOnly = true)
    public List<Member> membersOf(UUID cooperativeId) {
        return records.findByCooperativeIdOrderByCreatedAt(cooperativeId).stream()
                .map(Account::member)
                .toList();
    }

    /** The same of many cooperatives, in one query; one that has nobody is missing. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Member>> membersOf(Collection<UUID> cooperativeIds) {
        var people = new HashMap<UUID, List<Member>>();
        for (var account : records.findByCooperativeIdInOrderByCreatedAt(cooperativeIds)) {
            people.computeIfAbsent(Objects.requireNonNull(account.cooperativeId()), _ -> new ArrayList<>())
                    .add(account.member());
        }
        return people;
    }

    /**
     * To be asked before any password is compared.
     *
     * @param address the network address the attempt comes from
     * @throws TooManyAttempts if the account or the address has to wait
     */
    @Transactional(readOnly = true)
    public void signInAllowed(String email, String address) {
        throttle.check(RegistrationRules.folded(email), address);
    }

    /** Forgets the account's failures; the address keeps its own, else one known account would reset a guesser's count. */
    public void signInSucceeded(String email, String address) {
        throttle.succeeded(RegistrationRules.folded(email));
    }

    /** Counts a failure against account and address, also when no such account exists. */
    public void signInFailed(String email, String address) {
        throttle.failed(RegistrationRules.folded(email), address);
    }

    /** All that is kept about the person, for the person. */
    @Transactional(readOnly = true)
    public PersonalData personalData(AccountId id) {
        return one(id).personalData();
    }

    /**
     * Changes how the person is called and spoken to.
     *
     * @throws InvalidRegistration if the name is empty or too long
     */
    public void introduce(AccountId id, String displayName, Locale language) {
        RegistrationRules.checkName(displayName, "displayName");
        var account = one(id);
        account.rename(displayName);
        account.speak(language);
        records.save(account);
    }

    public void changeLanguage(AccountId id, Locale language) {
        var account = one(id);
        account.speak(language);
        records.save(account);
    }

    /** Replaces a hash by one of today's strength; the security layer calls it after a sign-in with an older one. */
    public void upgradePassword(AccountId id, String newHash) {
        var account = one(id);
        account.changePassword(newHash);
        records.save(account);
    }

    /**
     * Makes the account one of the cooperative's people.
     *
     * @throws AlreadyInCooperative if it acts for another one
     */
    public void joinCooperative(AccountId id, UUID cooperativeId, Role role) {
        if (!role.ofCooperative()) {
            throw new IllegalArgumentException(role + " is no role within a cooperative");
        }
        var account = one(id);
        account.join(cooperativeId, role);
        records.save(account);
    }

    /** Takes the account's roles in that cooperative away; nothing happens if it has none there. */
    public void leaveCooperative(AccountId id, UUID cooperativeId) {
        var account = one(id);
        account.leave(cooperativeId);
        records.save(account);
    }

    private AccountId open(Account account, String email) {
        if (records.existsByEmail(email)) {
            throw new EmailTaken();
        }
        try {
            return records.saveAndFlush(account).id();
        } catch (DataIntegrityViolationException raced) {
            throw new EmailTaken();
        }
    }

    private String hash(String password, String email) {
        RegistrationRules.checkPassword(password, email);
        return passwords.encode(password);
    }

    private Account one(AccountId id) {
        return records.findById(id).orElseThrow(AccountNotFound::new);
    }
}
