package vn.chohoptac.storefront.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.Member;
import vn.chohoptac.connections.opportunities.Opportunities;
import vn.chohoptac.connections.opportunities.OpportunityContent;
import vn.chohoptac.connections.opportunities.OpportunityPublished;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.platform.Mail;
import vn.chohoptac.platform.Mailer;
import vn.chohoptac.storefront.support.WebSettings;

/**
 * Writes to everybody of the cooperatives that an opportunity concerns, each in their own language. A letter may come twice,
 * never not at all.
 */
@Component
class LettersOnOpportunities {

    private static final int BATCH = 500;

    private final Opportunities opportunities;
    private final Cooperatives cooperatives;
    private final Accounts accounts;
    private final Mailer mailer;
    private final MessageSource words;
    private final ITemplateEngine templates;
    private final WebSettings settings;

    LettersOnOpportunities(
            Opportunities opportunities,
            Cooperatives cooperatives,
            Accounts accounts,
            Mailer mailer,
            MessageSource words,
            ITemplateEngine templates,
            WebSettings settings) {
        this.opportunities = opportunities;
        this.cooperatives = cooperatives;
        this.accounts = accounts;
        this.mailer = mailer;
        this.words = words;
        this.templates = templates;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "storefront.opportunity-letters")
    void on(OpportunityPublished published) {
        var audience = List.copyOf(opportunities.audience(published.code()));
        if (audience.isEmpty()) {
            return;
        }
        var content = opportunities.byCode(published.code()).content();
        for (int from = 0; from < audience.size(); from += BATCH) {
            write(published.code(), content, audience.subList(from, Math.min(from + BATCH, audience.size())));
        }
    }

    private void write(String code, OpportunityContent content, List<CooperativeId> some) {
        var people = accounts.membersOf(some.stream().map(CooperativeId::value).toList());
        mailer.sendAll(cooperatives.cards(some).values().stream()
                .flatMap(card -> people.getOrDefault(card.id().value(), List.of()).stream()
                        .map(person -> letter(code, content, card, person)))
                .toList());
    }

    private Mail letter(String code, OpportunityContent content, CooperativeCard card, Member person) {
        var language = person.language();
        var subject = say(
                "mail.opportunity.subject",
                language,
                say("OpportunityKind." + content.kind(), language),
                content.title().in(language));
        var text = say("mail.opportunity.text", language, card.name().in(language)) + "\n"
                + content.text().in(language);
        var href = settings.publicAddress().resolve("/co-hoi/" + code).toString();
        var context = new Context(
                language,
                Map.of("subject", subject, "text", text, "href", href, "open", say("mail.opportunity.open", language)));
        return new Mail(
                person.email(), subject, text + "\n\n" + href + "\n", templates.process("mail/connection", context));
    }

    private String say(String key, Locale language, Object... values) {
        return words.getMessage(key, values, language);
    }
}
