package vn.chohoptac.storefront.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.catalog.listing.SuspensionAnnounced;
import vn.chohoptac.catalog.listing.SuspensionLifted;
import vn.chohoptac.cooperatives.ApplicationRejected;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.CooperativeRestored;
import vn.chohoptac.cooperatives.CooperativeSuspended;
import vn.chohoptac.cooperatives.CooperativeSuspensionAnnounced;
import vn.chohoptac.cooperatives.CooperativeVerified;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.MoreAskedOfApplicant;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.platform.Mail;
import vn.chohoptac.platform.Mailer;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.WebSettings;

/**
 * Writes to a cooperative's people what officers decided about it and its listings, with the reason. A letter may come twice,
 * never not at all.
 */
@Component
class LettersOnDecisions {

    private static final String DESK = "/kenh-htx";

    private final Accounts accounts;
    private final Cooperatives cooperatives;
    private final Mailer mailer;
    private final MessageSource words;
    private final ITemplateEngine templates;
    private final WebSettings settings;

    LettersOnDecisions(
            Accounts accounts,
            Cooperatives cooperatives,
            Mailer mailer,
            MessageSource words,
            ITemplateEngine templates,
            WebSettings settings) {
        this.accounts = accounts;
        this.cooperatives = cooperatives;
        this.mailer = mailer;
        this.words = words;
        this.templates = templates;
        this.settings = settings;
    }

    private record Reader(String address, Locale language) {}

    /** What is put into the letter's words, in the reader's language. */
    private interface Facts {
        Object[] in(Locale language);
    }

    @ApplicationModuleListener(id = "storefront.letters-verified", condition = "#verified.applied()")
    void on(CooperativeVerified verified) {
        tell(peopleOf(verified.cooperativeId()), "VERIFIED", DESK, facts(verified.cooperativeId(), ""));
    }

    @ApplicationModuleListener(id = "storefront.letters-more-asked")
    void on(MoreAskedOfApplicant asked) {
        var facts = facts(asked.cooperativeId(), asked.what());
        tell(peopleOf(asked.cooperativeId()), "MORE_ASKED", "/tai-khoan/ho-so-htx", facts);
    }

    @ApplicationModuleListener(id = "storefront.letters-rejected")
    void on(ApplicationRejected rejected) {
        var readers = rejected.people().stream()
                .map(id -> accounts.signedIn(new AccountId(id)))
                .map(person -> new Reader(person.email(), person.language()))
                .toList();
        tell(readers, "REJECTED", "/tai-khoan", facts(rejected.cooperativeId(), rejected.reason()));
    }

    @ApplicationModuleListener(id = "storefront.letters-suspension-announced")
    void on(CooperativeSuspensionAnnounced announced) {
        var name =
                cooperatives.card(new CooperativeId(announced.cooperativeId())).name();
        var facts = facts(name, announced.reason(), announced.effectiveFrom());
        tell(peopleOf(announced.cooperativeId()), "SUSPENSION_ANNOUNCED", DESK, facts);
    }

    @ApplicationModuleListener(id = "storefront.letters-suspended")
    void on(CooperativeSuspended suspended) {
        var facts = facts(suspended.cooperativeId(), suspended.reason());
        tell(peopleOf(suspended.cooperativeId()), "SUSPENDED", DESK, facts);
    }

    @ApplicationModuleListener(id = "storefront.letters-restored")
    void on(CooperativeRestored restored) {
        var facts = facts(restored.cooperativeId(), restored.reason());
        tell(peopleOf(restored.cooperativeId()), "RESTORED", DESK, facts);
    }

    @ApplicationModuleListener(id = "storefront.letters-listing-suspended")
    void on(SuspensionAnnounced announced) {
        var facts = facts(announced.productName(), announced.reason(), announced.from());
        tell(peopleOf(announced.cooperativeId()), "LISTING_SUSPENDED", listing(announced.productId()), facts);
    }

    @ApplicationModuleListener(id = "storefront.letters-listing-restored")
    void on(SuspensionLifted lifted) {
        var facts = facts(lifted.productName(), lifted.reason());
        tell(peopleOf(lifted.cooperativeId()), "LISTING_RESTORED", listing(lifted.productId()), facts);
    }

    private static String listing(UUID product) {
        return DESK + "/san-pham/" + product;
    }

    private Facts facts(UUID cooperative, String reason) {
        return facts(cooperatives.card(new CooperativeId(cooperative)).name(), reason);
    }

    private static Facts facts(LocalizedText name, String reason) {
        return language -> new Object[] {name.in(language), reason};
    }

    private static Facts facts(LocalizedText name, String reason, Instant from) {
        return language ->
                new Object[] {name.in(language), reason, Figures.in(language).dateTime(from)};
    }

    private List<Reader> peopleOf(UUID cooperative) {
        return accounts.membersOf(cooperative).stream()
                .map(person -> new Reader(person.email(), person.language()))
                .toList();
    }

    private void tell(List<Reader> readers, String decision, String path, Facts facts) {
        mailer.sendAll(readers.stream()
                .map(reader -> letter(reader, "mail.decision." + decision, path, facts.in(reader.language())))
                .toList());
    }

    private Mail letter(Reader reader, String key, String path, Object[] facts) {
        var language = reader.language();
        var subject = words.getMessage(key + ".subject", facts, language);
        var text = words.getMessage(key + ".text", facts, language);
        var href = settings.publicAddress().resolve(path).toString();
        var open = words.getMessage("mail.decision.open", null, language);
        var context = new Context(language, Map.of("subject", subject, "text", text, "href", href, "open", open));
        return new Mail(
                reader.address(), subject, text + "\n\n" + href + "\n", templates.process("mail/connection", context));
    }
}
