package vn.chohoptac.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class StockRaceModuleTests extends StockGround {

    @Test
    void many_buyers_of_few_get_exactly_what_there_is() throws Exception {
        var tea = stocked(20);
        var results = atOnce(
                60, i -> () -> reserve("RACE-" + i, Map.of(tea, 1 + i % 3)).granted() ? 1 + i % 3 : 0);
        int sold = results.stream().mapToInt(Integer::intValue).sum();
        assertThat(level(tea)).isEqualTo(new Availability(20, sold));
        assertThat(sold).isBetween(18, 20);
    }

    @Test
    void buyers_of_two_things_in_opposite_order_do_not_lock_each_other_out() throws Exception {
        var tea = stocked(100);
        var honey = stocked(100);
        var results = atOnce(40, i -> () -> {
            var quantities = new LinkedHashMap<String, Integer>();
            quantities.put(i % 2 == 0 ? tea : honey, 1);
            quantities.put(i % 2 == 0 ? honey : tea, 1);
            var reserved = reserve("OPP-" + i, quantities).granted();
            if (i % 4 == 0) {
                stock.release("OPP-" + i);
            }
            return reserved ? 1 : 0;
        });
        assertThat(results).containsOnly(1);
        assertThat(level(tea)).isEqualTo(new Availability(100, 30));
        assertThat(level(honey)).isEqualTo(new Availability(100, 30));
    }

    @Test
    void release_and_dispatch_at_once_do_one_of_the_two() throws Exception {
        var tea = stocked(10);
        reserve("H8", Map.of(tea, 4));
        atOnce(8, i -> () -> {
            if (i % 2 == 0) {
                stock.release("H8");
            } else {
                stock.dispatch("H8");
            }
            return 1;
        });
        assertThat(level(tea)).isIn(new Availability(10, 0), new Availability(6, 0));
    }

    @Test
    void the_database_itself_refuses_to_promise_more_than_there_is() {
        var tea = stocked(1);
        assertThatThrownBy(() -> sql.sql("UPDATE inventory_level SET reserved = 2 WHERE sku = ?")
                        .param(tea)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_audit_finds_a_planted_disagreement() {
        var tea = stocked(5);
        sql.sql("UPDATE inventory_level SET on_hand = 6 WHERE sku = ?")
                .param(tea)
                .update();
        assertThat(audit.run()).singleElement().satisfies(found -> {
            assertThat(found.sku()).isEqualTo(tea);
            assertThat(found.movedOnHand()).isEqualTo(5);
        });
        sql.sql("UPDATE inventory_level SET on_hand = 5 WHERE sku = ?")
                .param(tea)
                .update();
    }
}
