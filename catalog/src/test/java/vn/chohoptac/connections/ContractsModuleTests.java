package vn.chohoptac.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.chohoptac.connections.answers.AnswerId;
import vn.chohoptac.connections.contracts.ContractKind;
import vn.chohoptac.connections.contracts.ContractNotFound;
import vn.chohoptac.connections.contracts.ContractTerms;
import vn.chohoptac.connections.contracts.DeliveryConfirmed;
import vn.chohoptac.connections.contracts.GiveBack;
import vn.chohoptac.connections.contracts.OfficersContract;
import vn.chohoptac.connections.contracts.Paper;
import vn.chohoptac.connections.contracts.Sharing;
import vn.chohoptac.connections.contracts.TooMuchBack;
import vn.chohoptac.cooperatives.sales.SaleRecorded;
import vn.chohoptac.cooperatives.sales.SaleReversed;
import vn.chohoptac.fairs.ContractRecorded;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** Contracts and their deliveries, which become sales once. */
class ContractsModuleTests extends ConnectionGround {

    private static final UUID REQUEST = UUID.fromString("0190b1f8-0000-7000-8000-000000000001");

    @Test
    void what_one_side_writes_down_counts_when_the_other_confirms(AssertablePublishedEvents events) {
        var seller = aCooperative();
        var buyer = aBuyer();
        var code = contracts.propose(seller, agreed(seller, buyer), contract(300, "3", planned(300, "3")), CLERK);
        assertThat(events.ofType(ContractRecorded.class)).isEmpty();
        assertThatThrownBy(() -> contracts.confirm(seller, code, CLERK)).isInstanceOf(ContractNotFound.class);
        assertThatThrownBy(() -> deliveries.confirm(buyer.buyer(), code, 1, made(300, "3"), CLERK))
                .isInstanceOf(CannotBecome.class);
        contracts.confirm(buyer, code, CLERK);
        assertThat(events.ofType(ContractRecorded.class)
                        .matching(signed -> signed.contractCode().equals(code) && signed.value() == 300))
                .hasSize(1);
        deliveries.confirm(buyer.buyer(), code, 1, made(300, "3"), CLERK);
        assertThat(contracts.own(seller, code).delivered()).isEqualTo(Money.vnd(300));
    }

    @Test
    void a_delivery_becomes_one_sale_per_cooperative_shared_to_the_last_dong(AssertablePublishedEvents events) {
        var code = ofThree(contract(1000, "10", planned(1000, "10")));
        deliveries.confirm(OFFICER, code, 1, made(1000, "10"));
        deliveries.confirm(OFFICER, code, 1, made(1000, "10"));
        assertThat(sales(events, code))
                .extracting(SaleRecorded::amount, sale -> sale.quantity().toPlainString(), SaleRecorded::channel)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(334L, "3.334", "CONTRACT"),
                        org.assertj.core.groups.Tuple.tuple(333L, "3.333", "CONTRACT"),
                        org.assertj.core.groups.Tuple.tuple(333L, "3.333", "CONTRACT"));
        assertThatThrownBy(() -> deliveries.confirm(OFFICER, code, 1, made(999, "10")))
                .isInstanceOf(DeliveryConfirmed.class);
    }

    @Test
    void told_by_many_at_once_it_counts_once() throws Exception {
        var code = ofThree(contract(1000, "10", planned(1000, "10")));
        try (var pool = Executors.newFixedThreadPool(6)) {
            var told = pool.invokeAll(java.util.Collections.nCopies(12, () -> {
                deliveries.confirm(OFFICER, code, 1, made(1000, "10"));
                return true;
            }));
            for (var one : told) {
                one.get();
            }
        }
        assertThat(jdbc.sql("SELECT COALESCE(SUM(value), 0) FROM connections_sale WHERE sale_key LIKE ?")
                        .param(code + "-%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1000);
    }

    @Test
    void what_comes_back_is_shared_likewise_and_never_exceeds_the_sale(AssertablePublishedEvents events) {
        var code = ofThree(contract(1000, "10", planned(1000, "10")));
        deliveries.confirm(OFFICER, code, 1, made(1000, "10"));
        var half = new GiveBack(REQUEST, new Quantity(new BigDecimal("5"), Unit.KILOGRAM), Money.vnd(500), "Ẩm mốc");
        deliveries.giveBack(OFFICER, code, 1, half);
        deliveries.giveBack(OFFICER, code, 1, half);
        assertThat(reversed(events, code)).isEqualTo(500);
        var more = new GiveBack(UUID.randomUUID(), Quantity.of(0, Unit.KILOGRAM), Money.vnd(501), "Ẩm mốc");
        assertThatThrownBy(() -> deliveries.giveBack(OFFICER, code, 1, more)).isInstanceOf(TooMuchBack.class);
        deliveries.giveBack(
                OFFICER,
                code,
                1,
                new GiveBack(UUID.randomUUID(), Quantity.of(5, Unit.KILOGRAM), Money.vnd(500), "Hết"));
        assertThat(reversed(events, code)).isEqualTo(1000);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM connections_sale WHERE sale_key LIKE ? AND (back_value > value"
                                + " OR back_amount > amount)")
                        .param(code + "-%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobody_else_reaches_it() {
        var code = ofThree(contract(1000, "10", planned(1000, "10")));
        assertThatThrownBy(() -> contracts.own(aCooperative(), code)).isInstanceOf(ContractNotFound.class);
        assertThatThrownBy(() -> contracts.own(aBuyer(), code)).isInstanceOf(ContractNotFound.class);
        assertThatThrownBy(() -> contracts.one(OTHER_OFFICER, code)).isInstanceOf(ContractNotFound.class);
        assertThatThrownBy(() -> deliveries.confirm(aBuyer().buyer(), code, 1, made(1000, "10"), CLERK))
                .isInstanceOf(ContractNotFound.class);
        assertThatThrownBy(() -> deliveries.confirm(OTHER_OFFICER, code, 1, made(1000, "10")))
                .isInstanceOf(ContractNotFound.class);
    }

    @Test
    void a_schedule_that_does_not_add_up_is_refused() {
        assertThatThrownBy(() -> ofThree(contract(1000, "10", planned(999, "10"))))
                .isInstanceOf(ContentInvalid.class);
        assertThatThrownBy(() -> ofThree(contract(1000, "10", planned(1000, "9"))))
                .isInstanceOf(ContentInvalid.class);
        assertThatThrownBy(() -> ofThree(contract(1000, "10"))).isInstanceOf(ContentInvalid.class);
    }

    @Test
    void a_file_is_kept_only_if_its_bytes_are_of_a_kind_we_take() {
        var pdf = new Paper("hop-dong.pdf", "%PDF-1.7 mẫu".getBytes(StandardCharsets.UTF_8));
        var page = new Paper("hop-dong.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        var code = ofThree(memorandum(pdf));
        assertThat(contracts.paper(OFFICER, code))
                .get()
                .extracting(Paper::type)
                .isEqualTo(Optional.of("application/pdf"));
        assertThatThrownBy(() -> ofThree(memorandum(page))).isInstanceOf(ContentInvalid.class);
        assertThatThrownBy(() -> deliveries.confirm(OFFICER, code, 1, made(1, "1")))
                .isInstanceOf(ContractNotFound.class);
    }

    private static ContractTerms memorandum(Paper paper) {
        return new ContractTerms(
                ContractKind.MEMORANDUM,
                "Cà phê",
                COFFEE,
                null,
                Money.ZERO,
                LocalDate.of(2026, 11, 30),
                null,
                List.of(),
                paper);
    }

    private String ofThree(ContractTerms terms) {
        var shares = Stream.generate(this::aCooperative)
                .limit(3)
                .map(party -> new Sharing(party.cooperative(), 1))
                .toList();
        return contracts.record(OFFICER, new OfficersContract(terms, "Công ty mẫu", HA_NOI, shares));
    }

    private AnswerId agreed(Party seller, Party buyer) {
        var id = answers.answer(seller, published(buyer, beans()), words(), true, CLERK);
        answers.agree(buyer, id, CLERK);
        return id;
    }

    private static List<SaleRecorded> sales(AssertablePublishedEvents events, String code) {
        return list(events.ofType(SaleRecorded.class)
                .matching(sale -> sale.productRef().equals(code)));
    }

    private static long reversed(AssertablePublishedEvents events, String code) {
        return list(events.ofType(SaleReversed.class)
                        .matching(back -> back.saleKey().startsWith(code)))
                .stream()
                .mapToLong(SaleReversed::amount)
                .sum();
    }

    private static <T> List<T> list(Iterable<T> events) {
        var all = new ArrayList<T>();
        events.forEach(all::add);
        return all;
    }
}
