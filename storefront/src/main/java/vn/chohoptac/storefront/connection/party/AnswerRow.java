package vn.chohoptac.storefront.connection.party;

import java.util.Locale;
import vn.chohoptac.connections.Side;
import vn.chohoptac.connections.answers.AnswerState;
import vn.chohoptac.connections.answers.OwnAnswer;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.connection.ListingView;
import vn.chohoptac.storefront.support.Figures;

/**
 * An answer in a party's words.
 *
 * @param who the other side, by its public name
 * @param offered quantity and price
 * @param mine whether the party answered, rather than posted
 * @param waits whether the party has to say something now
 */
record AnswerRow(
        String id,
        ListingView listing,
        AnswerState state,
        String who,
        String offered,
        String words,
        String at,
        boolean mine,
        boolean waits,
        boolean agreed,
        boolean otherAgreed) {

    static AnswerRow of(OwnAnswer answer, ConnectionWords words, Locale locale) {
        var seller = answer.cooperative();
        var said = answer.content();
        var price = said.price();
        var unit = words.unit(said.quantity().unit(), locale);
        return new AnswerRow(
                answer.id().value().toString(),
                words.view(answer.listing(), locale),
                answer.state(),
                answer.own() == Side.COOPERATIVE || seller == null
                        ? words.buyer(answer.buyer(), locale)
                        : seller.name().in(locale),
                words.quantity(said.quantity(), locale)
                        + " · "
                        + (price == null
                                ? words.say("connection.price-open", locale)
                                : words.say(
                                        "connection.price-per",
                                        locale,
                                        Figures.in(locale).money(price),
                                        unit)),
                said.words(),
                Figures.in(locale).dateTime(answer.answeredAt()),
                answer.mine(),
                answer.waitsForMe(),
                answer.agreed(),
                answer.otherAgreed());
    }
}
