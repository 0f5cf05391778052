package vn.chohoptac.fairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.chohoptac.cooperatives.NoticeKind;
import vn.chohoptac.kernel.Money;

class FairPricesModuleTests extends FairGround {

    private static final Duration TO_OPENING = Duration.ofHours(2);

    @Test
    void a_price_holds_from_the_opening_until_before_the_closing_of_each_day() {
        var period = new FairPeriod(
                NINE.plus(Duration.ofHours(3)),
                NINE.plus(Duration.ofDays(2)),
                LocalTime.of(12, 0),
                LocalTime.of(20, 0));
        var goods = goods(aCooperative(), 100_000);
        boothFor(called(content(period)), goods, 80_000, 10);

        clock.setTo(period.start().minusMillis(1));
        assertThat(prices.now(goods.sku())).isEmpty();
        clock.setTo(period.start());
        assertThat(prices.now(goods.sku())).hasValueSatisfying(price -> {
            assertThat(price.price()).isEqualTo(Money.vnd(80_000));
            assertThat(price.until()).isEqualTo(period.start().plus(Duration.ofHours(8)));
            assertThat(price.quotaLeft()).isEqualTo(10);
        });
        clock.advance(Duration.ofHours(8).minusMillis(1));
        assertThat(prices.now(List.of(goods.sku()))).containsOnlyKeys(goods.sku());
        clock.advance(Duration.ofMillis(1));
        assertThat(prices.now(goods.sku())).isEmpty();
        clock.advance(Duration.ofHours(16));
        assertThat(prices.now(goods.sku())).isPresent();
        assertThat(prices.ofProducts(List.of(goods.product()))).containsOnlyKeys(goods.product());
        clock.setTo(period.end());
        assertThat(prices.now(goods.sku())).isEmpty();
    }

    @Test
    void of_two_fairs_the_lower_price_counts_and_the_other_when_the_lower_is_sold_out() {
        var goods = goods(aCooperative(), 100_000);
        var dear = called(content());
        var cheap = called(content());
        boothFor(dear, goods, 90_000, 10);
        boothFor(cheap, goods, 80_000, 2);
        clock.advance(TO_OPENING);

        var low = prices.now(goods.sku()).orElseThrow();
        assertThat(low.booth().fairCode()).isEqualTo(card(cheap).code());
        assertThat(prices.forPacks(Map.of(goods.sku(), 3)).get(goods.sku()).price())
                .isEqualTo(Money.vnd(90_000));
        assertThat(ordered(line("HA01", goods, 2, low))).isEmpty();

        var next = prices.now(goods.sku()).orElseThrow();
        assertThat(next.price()).isEqualTo(Money.vnd(90_000));
        assertThat(next.booth().fairCode()).isEqualTo(card(dear).code());
    }

    @Test
    void says_sold_out_when_the_quota_is_gone_and_takes_no_more() {
        var goods = goods(aCooperative(), 100_000);
        boothFor(called(content()), goods, 80_000, 3);
        clock.advance(TO_OPENING);
        var price = prices.now(goods.sku()).orElseThrow();

        assertThat(ordered(line("HB01", goods, 2, price))).isEmpty();
        assertThat(ordered(line("HB02", goods, 2, price))).isEqualTo(Map.of(goods.sku(), 1));
        assertThat(ordered(line("HB03", goods, 1, price))).isEmpty();

        assertThat(prices.now(goods.sku()).orElseThrow().soldOut()).isTrue();
        assertThat(uses("HB02")).isZero();
    }

    @Test
    void quota_goes_back_once_however_often_it_is_told_and_can_be_taken_again() {
        var goods = goods(aCooperative(), 100_000);
        boothFor(called(content()), goods, 80_000, 2);
        clock.advance(TO_OPENING);
        var price = prices.now(goods.sku()).orElseThrow();
        ordered(line("HC01", goods, 2, price));

        giveBack("HC01", goods);
        giveBack("HC01", goods);
        assertThat(prices.now(goods.sku()).orElseThrow().quotaLeft()).isEqualTo(2);

        assertThat(again("HC01", "HC01-2", goods)).isTrue();
        assertThat(prices.now(goods.sku()).orElseThrow().soldOut()).isTrue();
        giveBack("HC01-2", goods);
        ordered(line("HC02", goods, 1, price));
        assertThat(again("HC01-2", "HC01-3", goods)).isFalse();
        assertThat(prices.now(goods.sku()).orElseThrow().quotaLeft()).isEqualTo(1);
    }

    @Test
    void a_checkout_whose_memory_is_behind_reads_the_quota_itself() {
        var goods = goods(aCooperative(), 100_000);
        boothFor(called(content()), goods, 80_000, 1);
        clock.advance(TO_OPENING);
        ordered(line("HD01", goods, 1, prices.now(goods.sku()).orElseThrow()));
        assertThat(prices.now(goods.sku()).orElseThrow().soldOut()).isTrue();
        jdbc.sql("UPDATE fairs_item SET taken = 0 WHERE sku = ?")
                .param(goods.sku())
                .update();

        var exact = transaction.execute(status -> prices.atCheckout(Map.of(goods.sku(), 1), clock.instant()));

        assertThat(exact.get(goods.sku()).quotaLeft()).isEqualTo(1);
    }

    @Test
    void what_another_node_changed_is_seen_within_seconds() {
        var goods = goods(aCooperative(), 100_000);
        boothFor(called(content()), goods, 80_000, 1);
        clock.advance(TO_OPENING);
        assertThat(prices.now(goods.sku())).isPresent();

        jdbc.sql("UPDATE fairs_item SET sells = FALSE WHERE sku = ?")
                .param(goods.sku())
                .update();
        jdbc.sql("UPDATE fairs_change SET number = number + 1").update();

        await().atMost(Duration.ofSeconds(6))
                .until(() -> prices.now(goods.sku()).isEmpty());
    }

    @Test
    void a_cancelled_fair_a_removed_booth_and_a_suspended_cooperative_lose_their_prices_at_once() {
        var fair = called(content());
        var removed = goods(aCooperative(), 100_000);
        var suspended = goods(aCooperative(), 100_000);
        var staying = goods(aCooperative(), 100_000);
        boothFor(fair, removed, 80_000, 5);
        boothFor(fair, suspended, 80_000, 5);
        boothFor(fair, staying, 80_000, 5);
        clock.advance(TO_OPENING);
        var price = prices.now(removed.sku()).orElseThrow();
        assertThat(fairs.bySlug(slug(fair)).orElseThrow().booths()).hasSize(3);

        booths.remove(OFFICER, fair, removed.seller(), "Bán hàng ngoài danh mục");
        assertThat(prices.now(removed.sku())).isEmpty();
        assertThat(ordered(line("HE01", removed, 1, price))).isEqualTo(Map.of(removed.sku(), 0));
        cooperatives.suspend(suspended.seller(), OFFICER, "Hàng không rõ nguồn gốc", NoticeKind.AUTHORITY);
        assertThat(fairs.bySlug(slug(fair)).orElseThrow().booths()).hasSize(1);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> prices.now(suspended.sku()).isEmpty());
        assertThat(prices.now(staying.sku())).isPresent();

        var slug = slug(fair);
        organising.cancel(OFFICER, fair, "Bão số 9");
        assertThat(prices.now(staying.sku())).isEmpty();
        assertThat(fairs.bySlug(slug)).isEmpty();
    }

    @Test
    void a_fair_is_closed_from_the_instant_that_the_last_buyer_has_gone_through() throws Exception {
        var goods = goods(aCooperative(), 100_000);
        var fair = called(content());
        boothFor(fair, goods, 80_000, 5);
        clock.advance(TO_OPENING);
        var price = prices.now(goods.sku()).orElseThrow();

        var closing = transaction.execute(status -> {
            assertThat(sales.order(List.of(line("HF01", goods, 1, price)))).isEmpty();
            var begun = CompletableFuture.runAsync(() -> organising.close(OFFICER, fair, "Bão số 10"));
            await().atMost(Duration.ofSeconds(10)).until(this::somebodyWaits);
            clock.advance(Duration.ofSeconds(1));
            return begun;
        });
        closing.get(10, TimeUnit.SECONDS);

        assertThat(organising.one(OFFICER, fair).fair().timeline().closedAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_visit_counts_for_a_day_and_for_its_own_cooperative() {
        var goods = goods(aCooperative(), 100_000);
        var fair = called(content());
        var booth = new BoothRef(card(fair).code(), boothFor(fair, goods, 80_000, 5));
        clock.advance(TO_OPENING);
        var visit = new BoothVisit(booth, clock.instant());

        assertThat(prices.found(visit, goods.seller())).contains(booth);
        assertThat(prices.found(visit, aCooperative())).isEmpty();
        assertThat(prices.found(new BoothVisit(booth, NINE), goods.seller())).isEmpty();
        assertThat(prices.found(new BoothVisit(booth, clock.instant().plusSeconds(1)), goods.seller()))
                .isEmpty();
        clock.advance(Duration.ofHours(24).minusMillis(1));
        assertThat(prices.found(visit, goods.seller())).contains(booth);
        clock.advance(Duration.ofMillis(1));
        assertThat(prices.found(visit, goods.seller())).isEmpty();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long uses(String order) {
        return jdbc.sql("SELECT COUNT(*) FROM fairs_use WHERE reference = ?")
                .param(order)
                .query(Long.class)
                .single();
    }

    private void giveBack(String reference, Goods goods) {
        transaction.executeWithoutResult(
                status -> sales.giveBack(reference, List.of(goods.sku()), false, clock.instant()));
    }

    private boolean again(String before, String next, Goods goods) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> sales.orderAgain(before, next, List.of(goods.sku()), clock.instant())));
    }
}
