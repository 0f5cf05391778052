package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chohoptac.orders.AtOnce.atOnce;
import static vn.chohoptac.orders.AtOnce.kinds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.accounts.AccountId;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.fairs.FairContent;
import vn.chohoptac.fairs.FairId;
import vn.chohoptac.fairs.FairKind;
import vn.chohoptac.fairs.FairPeriod;
import vn.chohoptac.fairs.FairPrices;
import vn.chohoptac.fairs.booths.ApplyToFair;
import vn.chohoptac.fairs.booths.ApproveBooth;
import vn.chohoptac.fairs.booths.Booths;
import vn.chohoptac.fairs.booths.JoiningFairs;
import vn.chohoptac.fairs.booths.Proposal;
import vn.chohoptac.fairs.organising.OrganisingFairs;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.payments.PaymentMethod;

/** What a fair does to a checkout: its price, its quota, its closing second. */
class FairCheckoutModuleTests extends OpenMarket {

    private static final Instant NINE = Instant.parse("2026-12-01T02:00:00Z");
    private static final Instant OPENING = NINE.plus(Duration.ofHours(2));
    private static final Instant CLOSING = NINE.plus(Duration.ofDays(2));
    private static final long USUAL = 100_000;
    private static final long AT_THE_FAIR = 80_000;
    private static final SignedIn OFFICER = new SignedIn(
            AccountId.next(), "officer@example.vn", "Anh Sơn", Set.of(Role.OFFICER), null, LAM_DONG, Locale.of("vi"));

    @Autowired
    OrganisingFairs organising;

    @Autowired
    JoiningFairs joining;

    @Autowired
    Booths booths;

    @Autowired
    FairPrices prices;

    @BeforeEach
    void nineInTheMorning() {
        clock.setTo(NINE);
    }

    @Test
    void sells_exactly_the_quota_at_the_opening_and_charges_nobody_another_price_than_shown()
            throws InterruptedException {
        var fair = called();
        var stalls = List.of(atTheFair(fair, 20), atTheFair(fair, 20), atTheFair(fair, 20));
        clock.setTo(OPENING);
        var buyers = new ArrayList<Callable<CheckoutResult>>();
        for (int i = 0; i < 300; i++) {
            var command = order(cart(stalls.get(i % 3), 1), PaymentMethod.COD);
            buyers.add(() -> checkout.place(command, UUID.randomUUID().toString()));
        }

        var ended = atOnce(buyers);

        assertThat(kinds(ended))
                .containsOnly(Map.entry(CheckoutResult.Placed.class, 60), Map.entry(CheckoutResult.Changed.class, 240));
        assertThat(ended.stream()
                        .filter(CheckoutResult.Changed.class::isInstance)
                        .map(CheckoutResult.Changed.class::cast))
                .allSatisfy(refused -> assertThat(refused.changes())
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change.kind()).isEqualTo(LineChange.Kind.FAIR_QUOTA);
                            assertThat(stalls).extracting(Goods::sku).contains(change.sku());
                        }));
        assertThat(stalls).allSatisfy(goods -> {
            assertThat(level(goods).reserved()).isEqualTo(20);
            assertThat(movements(goods)).isEqualTo(level(goods));
            assertThat(charged(goods)).hasSize(20).containsOnly(AT_THE_FAIR);
            assertThat(prices.now(goods.sku()).orElseThrow().soldOut()).isTrue();
        });
    }

    @Test
    void holds_the_price_until_before_the_closing_second_and_says_what_ended() {
        var goods = atTheFair(called(), 5);
        clock.setTo(CLOSING.minusMillis(1));
        var last = order(cart(goods, 1), PaymentMethod.COD);
        var late = order(cart(goods, 1), PaymentMethod.COD);
        placed(last);
        clock.setTo(CLOSING);

        var refused = (CheckoutResult.Changed) checkout.place(late, "late-" + late.cartToken());

        assertThat(charged(goods)).containsExactly(AT_THE_FAIR);
        assertThat(refused.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(LineChange.Kind.FAIR_ENDED);
            assertThat(change.was()).isEqualTo(Money.vnd(AT_THE_FAIR));
            assertThat(change.now()).isEqualTo(Money.vnd(USUAL));
        });
        placed(order(late.cartToken(), PaymentMethod.COD));
        assertThat(charged(goods)).containsExactlyInAnyOrder(AT_THE_FAIR, USUAL);
    }

    @Test
    void takes_the_usual_price_before_the_opening() {
        var goods = atTheFair(called(), 5);
        clock.setTo(OPENING.minusMillis(1));
        placed(PaymentMethod.COD, goods, 1);
        assertThat(charged(goods)).containsExactly(USUAL);
    }

    @Test
    void gives_the_quota_of_a_cancelled_order_back_once() {
        var goods = atTheFair(called(), 2);
        clock.setTo(OPENING);
        var order = placed(PaymentMethod.COD, goods, 2);
        assertThat(prices.now(goods.sku()).orElseThrow().soldOut()).isTrue();

        buyerOrders.cancel(order.orderCode(), new OrderAccess.ByToken(order.accessToken()), "đặt nhầm");

        assertThat(prices.now(goods.sku()).orElseThrow().quotaLeft()).isEqualTo(2);
        placed(PaymentMethod.COD, goods, 2);
        assertThat(charged(goods)).containsOnly(AT_THE_FAIR);
        assertThat(prices.now(goods.sku()).orElseThrow().soldOut()).isTrue();
    }

    @Test
    void keeps_the_price_of_open_orders_when_the_fair_is_called_off() {
        var fair = called();
        var goods = atTheFair(fair, 5);
        clock.setTo(OPENING);
        placed(PaymentMethod.BANK_QR, goods, 1);
        organising.cancel(OFFICER, fair, "Mưa bão");
        placed(PaymentMethod.COD, goods, 1);
        assertThat(charged(goods)).containsExactlyInAnyOrder(AT_THE_FAIR, USUAL);
    }

    @Test
    void ends_the_price_with_a_booth_that_withdraws() {
        var fair = called();
        var goods = atTheFair(fair, 5);
        clock.setTo(OPENING);
        var shown = order(cart(goods, 1), PaymentMethod.COD);
        joining.withdraw(goods.seller(), fair, "Hết hàng", CLERK);

        var refused = (CheckoutResult.Changed) checkout.place(shown, "gone-" + shown.cartToken());

        assertThat(refused.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.now()).isEqualTo(Money.vnd(USUAL)));
        assertThat(charged(goods)).isEmpty();
    }

    @Test
    void sells_nothing_of_a_cooperative_suspended_while_the_fair_is_on_and_keeps_what_was_ordered() {
        var goods = atTheFair(called(), 5);
        clock.setTo(OPENING);
        placed(PaymentMethod.COD, goods, 1);
        var shown = order(cart(goods, 1), PaymentMethod.COD);
        applications.suspend(goods.seller(), OFFICER, "Đang kiểm tra giấy tờ", NoticeKind.AUTHORITY);

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var refused = (CheckoutResult.Changed) checkout.place(shown, "stopped-" + shown.cartToken());
            assertThat(refused.changes()).singleElement().satisfies(change -> {
                assertThat(change.kind()).isEqualTo(LineChange.Kind.WITHDRAWN);
                assertThat(change.sku()).isEqualTo(goods.sku());
            });
        });

        assertThat(charged(goods)).containsExactly(AT_THE_FAIR);
    }

    @Test
    void counts_an_order_paid_after_the_closing_for_its_fair_at_its_price() {
        var fair = called();
        var goods = atTheFair(fair, 5);
        clock.setTo(CLOSING.minusSeconds(1));
        var part = part(placed(PaymentMethod.BANK_QR, goods, 2));
        clock.setTo(CLOSING.plus(Duration.ofHours(20)));

        desk.confirmTransfer(goods.seller(), part.code(), part.total(), "FT-muon", CLERK);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(heard.of(part.code()))
                        .singleElement()
                        .satisfies(sale -> {
                            assertThat(sale.channel()).isEqualTo("FAIR");
                            assertThat(sale.fairCode()).isNotNull();
                            assertThat(sale.amount()).isEqualTo(2 * AT_THE_FAIR);
                        }));
    }

    @Test
    void of_overlapping_fairs_takes_the_lower_price_and_its_quota() {
        var dear = called();
        var cheap = called();
        var goods = goods(aCooperative(), USUAL, 100);
        join(dear, goods, 90_000, 5);
        join(cheap, goods, AT_THE_FAIR, 1);
        clock.setTo(OPENING);
        placed(PaymentMethod.COD, goods, 1);
        placed(PaymentMethod.COD, goods, 1);
        assertThat(charged(goods)).containsExactlyInAnyOrder(AT_THE_FAIR, 90_000L);
        assertThat(prices.now(goods.sku()).orElseThrow().quotaLeft()).isEqualTo(4);
    }

    private List<Long> charged(Goods goods) {
        return jdbc.sql("SELECT unit_price FROM orders_line WHERE sku = ?")
                .param(goods.sku())
                .query(Long.class)
                .list();
    }

    private Goods atTheFair(FairId fair, int quota) {
        var goods = goods(aCooperative(), USUAL, 100);
        join(fair, goods, AT_THE_FAIR, quota);
        return goods;
    }

    private void join(FairId fair, Goods goods, long price, int quota) {
        joining.apply(
                goods.seller(),
                new ApplyToFair(fair, "Mời bà con", List.of(new Proposal(goods.sku(), Money.vnd(price), quota))),
                CLERK);
        booths.approve(OFFICER, fair, goods.seller(), new ApproveBooth("Khu A", Map.of()));
    }

    /** A fair of two days, open day and night. */
    private FairId called() {
        var fair = organising.create(
                OFFICER,
                new FairContent(
                        new LocalizedText("Hội chợ cà phê mẫu", "Sample coffee fair"),
                        LocalizedText.vi("Hội chợ dựng lên để thử, không có thật."),
                        null,
                        FairKind.SPECIALISED,
                        FairPeriod.roundTheClock(OPENING, CLOSING),
                        NINE.plus(Duration.ofHours(1)),
                        List.of(),
                        List.of(),
                        null,
                        10),
                "Sở Công Thương mẫu");
        organising.call(OFFICER, fair);
        return fair;
    }
}
