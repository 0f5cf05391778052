package vn.chohoptac.fairs.booths;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.OcopSet;
import vn.chohoptac.catalog.Offer;
import vn.chohoptac.catalog.ProductCard;
import vn.chohoptac.catalog.Products;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.inventory.Stock;

/** What may be applied with, and approved: own packs on sale that fit the call, cheaper than usual, at least one of each. */
@Component
class ApplicationRules {

    private static final int MOST_PRODUCTS = 100;
    private static final int MOST_PACKS = 1_000_000;
    private static final int LONGEST_GREETING = 1_000;
    private static final int LONGEST_ZONE = 80;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_HOW = 300;
    private static final int MOST_LISTED = 500;

    private final Products products;
    private final Cooperatives cooperatives;
    private final OcopCatalogue ocop;
    private final Stock stock;

    ApplicationRules(Products products, Cooperatives cooperatives, OcopCatalogue ocop, Stock stock) {
        this.products = products;
        this.cooperatives = cooperatives;
        this.ocop = ocop;
        this.stock = stock;
    }

    /** The items of a sound application. */
    List<Item> check(CooperativeId own, ApplyToFair application, FairFacts fair) {
        refuseStrangers(own, fair);
        var problems = new ArrayList<FieldProblem>();
        if (application.greeting().length() > LONGEST_GREETING) {
            problems.add(FieldProblem.of("greeting", "fairs.text-too-long", LONGEST_GREETING));
        }
        if (application.products().isEmpty() || application.products().size() > MOST_PRODUCTS) {
            problems.add(FieldProblem.of("products", "fairs.products-out-of-range", MOST_PRODUCTS));
        }
        var offers = products.offers(
                application.products().stream().map(Proposal::sku).collect(toSet()));
        var wanted = wanted(fair);
        var items = new ArrayList<Item>();
        var seen = new HashSet<String>();
        for (var proposal : application.products()) {
            var offer = offers.get(proposal.sku());
            var wrong = wrong(proposal, offer, own, wanted, seen.add(proposal.sku()));
            problems.addAll(wrong);
            if (offer != null && wrong.isEmpty()) {
                items.add(Item.proposed(proposal, offer.productId(), offer.price()));
            }
        }
        refuse(problems);
        return items;
    }

    void checkApproval(Participation participation, ApproveBooth approval) {
        var problems = new ArrayList<FieldProblem>();
        if (approval.zone().length() > LONGEST_ZONE) {
            problems.add(FieldProblem.of("zone", "fairs.text-too-long", LONGEST_ZONE));
        }
        approval.rejected().forEach((sku, reason) -> {
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                problems.add(FieldProblem.of(field(sku), "fairs.reason-missing"));
            }
        });
        var staying = participation.items().stream()
                .filter(item -> item.state() == ItemState.PROPOSED)
                .filter(item -> !approval.rejected().containsKey(item.sku()))
                .toList();
        if (staying.isEmpty() && participation.state() == ApplicationState.APPLIED) {
            problems.add(FieldProblem.of("products", "fairs.nothing-stays"));
        }
        var offers = products.offers(staying.stream().map(Item::sku).toList());
        staying.forEach(item -> {
            var offer = offers.get(item.sku());
            if (offer == null || !offer.sellable()) {
                problems.add(FieldProblem.of(field(item.sku()), "fairs.not-on-sale"));
            } else if (item.fairPrice().compareTo(offer.price()) >= 0) {
                problems.add(FieldProblem.of(field(item.sku()) + ".fairPrice", "fairs.price-not-below"));
            }
        });
        refuse(problems);
    }

    List<EligiblePack> eligible(CooperativeId own, FairFacts fair) {
        var wanted = wanted(fair);
        var ids = products.ofCooperative(own, MOST_LISTED).stream()
                .map(ProductCard::id)
                .toList();
        var fitting = products.snapshots(ids).stream()
                .filter(product -> !product.set().service()
                        && (wanted == null || wanted.contains(product.set().number())))
                .toList();
        var levels = stock.levels(fitting.stream()
                .flatMap(product -> product.packs().stream())
                .map(pack -> pack.sku())
                .toList());
        return fitting.stream()
                .flatMap(product -> product.packs().stream()
                        .map(pack -> new EligiblePack(
                                pack.sku(),
                                product.id(),
                                product.name(),
                                pack.name(),
                                pack.price(),
                                levels.getOrDefault(pack.sku(), Availability.NONE)
                                        .available())))
                .toList();
    }

    static Consent consent(Consent said, Instant now) {
        var by = said.by().strip();
        var how = said.how().strip();
        if (by.isEmpty()
                || how.isEmpty()
                || by.length() > LONGEST_WHO
                || how.length() > LONGEST_HOW
                || said.at().isAfter(now)) {
            throw new ConsentMissing();
        }
        return new Consent(by, how, said.at());
    }

    private void refuseStrangers(CooperativeId own, FairFacts fair) {
        var card = cooperatives.card(own);
        if (!card.sells()) {
            throw new CooperativeDoesNotSell();
        }
        var provinces = fair.content().provinces();
        if (!provinces.isEmpty() && !provinces.contains(card.provinceCode())) {
            throw new NotInvited();
        }
    }

    private static List<FieldProblem> wrong(
            Proposal proposal, @Nullable Offer offer, CooperativeId own, @Nullable Set<Integer> wanted, boolean first) {
        var field = field(proposal.sku());
        if (offer == null || !offer.cooperativeId().equals(own) || !offer.sellable()) {
            return List.of(FieldProblem.of(field, "fairs.not-on-sale"));
        }
        var problems = new ArrayList<FieldProblem>();
        if (!first) {
            problems.add(FieldProblem.of(field, "fairs.product-twice"));
        }
        if (offer.enquiryOnly()) {
            problems.add(FieldProblem.of(field, "fairs.enquiry-only"));
        }
        if (wanted != null && !wanted.contains(offer.ocopSet())) {
            problems.add(FieldProblem.of(field, "fairs.not-wanted"));
        }
        if (!proposal.fairPrice().isPositive()) {
            problems.add(FieldProblem.of(field + ".fairPrice", "fairs.price-not-positive"));
        } else if (proposal.fairPrice().compareTo(offer.price()) >= 0) {
            problems.add(FieldProblem.of(field + ".fairPrice", "fairs.price-not-below"));
        }
        if (proposal.quota() < 1 || proposal.quota() > MOST_PACKS) {
            problems.add(FieldProblem.of(field + ".quota", "fairs.quota-out-of-range", MOST_PACKS));
        }
        return problems;
    }

    /** Numbers of the OCOP sets a fair is for, {@code null} for all. */
    private @Nullable Set<Integer> wanted(FairFacts fair) {
        var groups = fair.content().groups();
        return groups.isEmpty()
                ? null
                : groups.stream()
                        .flatMap(slug -> ocop.setsUnder(slug).stream())
                        .map(OcopSet::number)
                        .collect(toSet());
    }

    private static String field(String sku) {
        return "products[" + sku + "]";
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ApplicationInvalid(problems);
        }
    }
}
