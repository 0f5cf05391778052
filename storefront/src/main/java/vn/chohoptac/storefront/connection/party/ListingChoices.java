package vn.chohoptac.storefront.connection.party;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.connections.SupplyPeriod;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.connection.ConnectionWords;
import vn.chohoptac.storefront.support.Choice;

/** What the lists of the forms of supply and demand offer. */
@Component
public class ListingChoices {

    private static final List<Unit> UNITS = List.of(
            Unit.TONNE,
            Unit.KILOGRAM,
            Unit.LITRE,
            Unit.FRUIT,
            Unit.ANIMAL,
            Unit.PLANT,
            Unit.BUNCH,
            Unit.PIECE,
            Unit.SET,
            Unit.BOX,
            Unit.BAG,
            Unit.BOTTLE,
            Unit.JAR,
            Unit.METRE);

    private final OcopCatalogue ocop;
    private final ConnectionWords words;

    ListingChoices(OcopCatalogue ocop, ConnectionWords words) {
        this.ocop = ocop;
        this.words = words;
    }

    /** @param months January to December */
    public record Lists(
            List<Choice> sets,
            List<Choice> units,
            List<Choice> periods,
            List<Choice> months,
            List<Choice> certificates,
            List<Choice> provinces) {}

    public Lists in(Locale locale) {
        return new Lists(
                sets(locale),
                UNITS.stream()
                        .map(unit -> Choice.of(unit.code(), words.unit(unit, locale)))
                        .toList(),
                Stream.of(SupplyPeriod.values())
                        .map(period -> Choice.of(period.name(), words.say("SupplyPeriod." + period, locale)))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> Choice.of("" + month, words.say("connection.month", locale, month)))
                        .toList(),
                Stream.of(CertificateKind.values())
                        .map(kind -> Choice.of(kind.name(), words.say("CertificateKind." + kind, locale)))
                        .toList(),
                Places.current().provinces().stream()
                        .map(province -> Choice.of(province.code(), province.name()))
                        .toList());
    }

    /** Services are not traded here. */
    private List<Choice> sets(Locale locale) {
        return ocop.sets().stream()
                .filter(set -> !set.service())
                .map(set -> Choice.of("" + set.number(), set.name().in(locale)))
                .toList();
    }
}
