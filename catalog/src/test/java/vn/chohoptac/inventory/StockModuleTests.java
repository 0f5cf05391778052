package vn.chohoptac.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.chohoptac.cooperatives.CooperativeId;

class StockModuleTests extends StockGround {

    @Test
    void reserves_all_or_nothing_and_names_what_is_left() {
        var tea = stocked(10);
        var honey = stocked(2);
        var refused = reserve("H1", Map.of(tea, 3, honey, 5));
        assertThat(refused.granted()).isFalse();
        assertThat(refused.refused()).isEqualTo(Map.of(honey, 2));
        assertThat(level(tea)).isEqualTo(new Availability(10, 0));
        assertThat(reserve("H1", Map.of(tea, 3, honey, 2)).granted()).isTrue();
        assertThat(level(tea)).isEqualTo(new Availability(10, 3));
        assertThat(level(honey).available()).isZero();
        assertThat(reserve("H2", Map.of("NEVER-HEARD-OF", 1)).refused()).isEqualTo(Map.of("NEVER-HEARD-OF", 0));
    }

    @Test
    void a_refusal_leaves_nothing_even_when_its_transaction_commits() {
        var tea = stocked(10);
        var honey = stocked(0);
        reserve("H3", Map.of(tea, 1, honey, 1));
        assertThat(stock.movements(own, tea, 10)).extracting(Movement::kind).containsExactly(MovementKind.RECEIPT);
    }

    @Test
    void reserving_again_under_the_same_reference_changes_nothing() {
        var tea = stocked(10);
        reserve("H4", Map.of(tea, 4));
        assertThat(reserve("H4", Map.of(tea, 4)).granted()).isTrue();
        assertThat(level(tea)).isEqualTo(new Availability(10, 4));
    }

    @Test
    void only_within_a_transaction() {
        assertThatThrownBy(() -> stock.reserve("H5", Map.of("X", 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> reserve("H5", Map.of("X", 0))).isInstanceOf(InvalidCount.class);
    }

    @Test
    void releases_dispatches_and_takes_back_once_however_often_it_is_told() {
        var tea = stocked(10);
        var honey = stocked(10);
        reserve("H6", Map.of(tea, 4, honey, 2));
        stock.releaseLines("H6", List.of(honey));
        stock.releaseLines("H6", List.of(honey));
        assertThat(level(honey)).isEqualTo(new Availability(10, 0));
        stock.dispatch("H6");
        stock.dispatch("H6");
        stock.release("H6");
        assertThat(level(tea)).isEqualTo(new Availability(6, 0));
        assertThat(level(honey)).isEqualTo(new Availability(10, 0));
        stock.takeBack("H6");
        stock.takeBack("H6");
        assertThat(level(tea)).isEqualTo(new Availability(10, 0));
        assertThat(stock.movements(own, tea, 10))
                .extracting(Movement::kind)
                .containsExactly(
                        MovementKind.RETURN, MovementKind.DISPATCH, MovementKind.RESERVATION, MovementKind.RECEIPT);
    }

    @Test
    void a_delivery_note_counts_once() {
        var tea = stocked(10);
        stock.receive(own, tea, 5, "PN-1", LAN);
        stock.receive(own, tea, 5, "PN-1", LAN);
        assertThat(level(tea).onHand()).isEqualTo(15);
    }

    @Test
    void a_count_below_what_is_promised_is_refused() {
        var tea = stocked(10);
        reserve("H7", Map.of(tea, 4));
        assertThatThrownBy(() -> stock.adjust(own, tea, 3, "Kiểm kê", LAN)).isInstanceOf(StockPromised.class);
        assertThat(stock.adjust(own, tea, 4, "Kiểm kê", LAN)).isEqualTo(new Availability(4, 4));
    }

    @Test
    void another_cooperative_s_sku_is_not_found() {
        var tea = stocked(10);
        var stranger = CooperativeId.next();
        assertThatThrownBy(() -> stock.adjust(stranger, tea, 0, "X", LAN)).isInstanceOf(SkuNotFound.class);
        assertThatThrownBy(() -> stock.receive(stranger, tea, 1, "X", LAN)).isInstanceOf(SkuNotFound.class);
        assertThat(stock.movements(stranger, tea, 10)).isEmpty();
    }

    @Test
    void notes_a_product_when_it_comes_into_stock_or_runs_out_and_not_for_every_pack() {
        var tea = stocked(3);
        var product = offers.get(tea).productId();
        flips.noteFlips();
        flips.done(flips.next(1000));
        reserve("H9", Map.of(tea, 2));
        flips.noteFlips();
        assertThat(flips.next(10)).isEmpty();
        reserve("H10", Map.of(tea, 1));
        assertThat(flips.waiting()).isEqualTo(1);
        flips.noteFlips();
        assertThat(flips.next(10)).extracting(StockFlips.Flip::productId).containsExactly(product);
        flips.done(flips.next(10));
        stock.release("H9");
        flips.noteFlips();
        assertThat(flips.next(10)).extracting(StockFlips.Flip::productId).containsExactly(product);
        assertThat(flips.waiting()).isEqualTo(1);
        flips.done(flips.next(10));
    }

    @Test
    void a_file_says_what_is_on_hand_and_can_be_taken_back_while_untouched() {
        var tea = stocked(10);
        var honey = stocked(10);
        var since = Instant.now().minusMillis(1);
        reserve("H11", Map.of(honey, 6));
        declare("import-1", Map.of(tea, 25, honey, 5));
        assertThat(level(tea).onHand()).isEqualTo(25);
        assertThat(level(honey).onHand()).isEqualTo(10);
        declare("import-1", Map.of(tea, 25));
        assertThat(intake.untouchedSince(since, "import-1", List.of(tea))).isTrue();
        assertThat(intake.untouchedSince(since, "import-1", List.of(tea, honey)))
                .isFalse();
        transaction.executeWithoutResult(_ -> intake.takeBack("import-1", List.of(tea), LAN));
        transaction.executeWithoutResult(_ -> intake.takeBack("import-1", List.of(tea), LAN));
        assertThat(level(tea).onHand()).isEqualTo(10);
    }
}
