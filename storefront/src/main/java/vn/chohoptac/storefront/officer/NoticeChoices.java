package vn.chohoptac.storefront.officer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.storefront.support.Choice;

/** How soon a suspension takes effect, as officers choose it for a listing and for a cooperative; the ordinary case first. */
final class NoticeChoices {

    private NoticeChoices() {}

    static List<Choice> in(Locale locale, MessageSource messages) {
        return Stream.of(NoticeKind.values())
                .map(notice -> Choice.of(notice.name(), messages.getMessage("NoticeKind." + notice, null, locale))
                        .withHint(messages.getMessage("officer.notice-hint." + notice, null, locale)))
                .toList();
    }
}
