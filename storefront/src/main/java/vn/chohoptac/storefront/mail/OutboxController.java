package vn.chohoptac.storefront.mail;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chohoptac.platform.MailOutbox;
import vn.chohoptac.storefront.support.Figures;

/** The letters of a local run without a mail server, for whoever tries the market out. Never there in production. */
@Controller
@ConditionalOnProperty("market.web.outbox-page")
class OutboxController {

    private static final int SHOWN = 50;

    private final MailOutbox outbox;

    OutboxController(MailOutbox outbox) {
        this.outbox = outbox;
    }

    record Row(String to, String subject, String at, List<String> lines) {}

    @GetMapping("/hop-thu-di")
    String show(Locale locale, Model model) {
        model.addAttribute(
                "letters",
                outbox.latest(SHOWN).stream()
                        .map(letter -> new Row(
                                letter.mail().to(),
                                letter.mail().subject(),
                                Figures.in(locale).dateTime(letter.writtenAt()),
                                letter.mail().text().lines().toList()))
                        .toList());
        return "mail/outbox";
    }
}
