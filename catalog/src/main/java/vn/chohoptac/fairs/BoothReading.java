package vn.chohoptac.fairs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.kernel.Columns;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Uuids;

/** Puts a fair's page together: its booths, and what each offers that is on sale now; four queries. */
@Component
class BoothReading {

    private static final Comparator<Booth> BY_PLACE =
            Comparator.comparing(Booth::zone).thenComparing(Booth::code);

    private final JdbcClient jdbc;
    private final Products products;
    private final Cooperatives cooperatives;

    BoothReading(JdbcClient jdbc, Products products, Cooperatives cooperatives) {
        this.jdbc = jdbc;
        this.products = products;
        this.cooperatives = cooperatives;
    }

    private record Row(UUID id, CooperativeId cooperative, String code, String zone, String greeting) {}

    private record Item(UUID participation, String sku, Money price, int quota, int taken, Instant holdsFrom) {}

    FairPage page(FairFacts fair, Instant now) {
        var booths = booths(fair, now);
        return new FairPage(
                FairCards.card(fair, booths.size(), now),
                fair.content().description(),
                fair.content().rules(),
                booths);
    }

    private List<Booth> booths(FairFacts fair, Instant now) {
        var rows = rows(fair.id());
        if (rows.isEmpty()) {
            return List.of();
        }
        var cards = cooperatives.cards(rows.stream().map(Row::cooperative).collect(toSet()));
        var items = items(fair.id());
        var offers = products.offers(items.stream().map(Item::sku).collect(toSet()));
        boolean open = fair.timeline().openAt(now);
        Map<UUID, List<Item>> byBooth = items.stream().collect(groupingBy(Item::participation));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(cards.get(row.cooperative()))
                        .filter(CooperativeCard::sells)
                        .map(card -> new Booth(
                                new BoothRef(fair.code(), row.code()),
                                row.zone(),
                                row.greeting(),
                                card,
                                offers(byBooth.getOrDefault(row.id(), List.of()), offers, open, now))))
                .sorted(BY_PLACE)
                .toList();
    }

    private static List<FairOffer> offers(List<Item> items, Map<String, Offer> offers, boolean open, Instant now) {
        return items.stream()
                .filter(item -> sellable(offers, item))
                .map(item -> offer(item, Objects.requireNonNull(offers.get(item.sku())), open, now))
                .toList();
    }

    private static boolean sellable(Map<String, Offer> offers, Item item) {
        var offer = offers.get(item.sku());
        return offer != null && offer.sellable();
    }

    private static FairOffer offer(Item item, Offer offer, boolean open, Instant now) {
        int left = Math.max(0, item.quota() - item.taken());
        return new FairOffer(
                item.sku(),
                offer.productId(),
                offer.productSlug(),
                offer.productName(),
                offer.packName(),
                offer.price(),
                item.price(),
                item.quota(),
                left,
                open
                        && left > 0
                        && !now.isBefore(item.holdsFrom())
                        && item.price().compareTo(offer.price()) < 0,
                offer.alcohol(),
                offer.starsNow(),
                offer.ocopSet(),
                offer.provinceCode(),
                offer.pictureKey());
    }

    private List<Row> rows(FairId fair) {
        return jdbc.sql("SELECT id, cooperative_id, booth_code, zone, greeting FROM fairs_participation WHERE fair_id"
                        + " = ? AND state = 'APPROVED'")
                .param(Uuids.bytes(fair.value()))
                .query((row, number) -> new Row(
                        Columns.id(row, "id"),
                        new CooperativeId(Columns.id(row, "cooperative_id")),
                        row.getString("booth_code"),
                        row.getString("zone"),
                        row.getString("greeting")))
                .list();
    }

    private List<Item> items(FairId fair) {
        return jdbc.sql("SELECT participation_id, sku, fair_price, quota, taken, holds_from FROM fairs_item WHERE"
                        + " fair_id = ? AND state = 'APPROVED' ORDER BY id")
                .param(Uuids.bytes(fair.value()))
                .query((row, number) -> new Item(
                        Columns.id(row, "participation_id"),
                        row.getString("sku"),
                        Money.vnd(row.getLong("fair_price")),
                        row.getInt("quota"),
                        row.getInt("taken"),
                        Columns.instant(row, "holds_from")))
                .list();
    }
}
