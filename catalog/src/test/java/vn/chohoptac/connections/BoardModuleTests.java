package vn.chohoptac.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.connections.buyers.BuyerNotFound;
import vn.chohoptac.connections.buyers.TaxCodeTaken;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** Listings from draft to expiry, and who finds them. */
class BoardModuleTests extends ConnectionGround {

    @Autowired
    JdbcTemplate rows;

    @Test
    void a_listing_is_on_the_board_once_an_officer_of_its_province_has_let_it() {
        var own = aCooperative();
        var code = posting.draft(own, beans(), CLERK);
        assertThat(connections.byCode(code)).isEmpty();
        posting.submit(own, code, CLERK);
        assertThatThrownBy(() -> moderation.publish(OTHER_OFFICER, code)).isInstanceOf(ListingNotFound.class);
        assertThatThrownBy(() -> moderation.publish(person(Role.SHOPPER, null), code))
                .isInstanceOf(OutsideCompetence.class);
        moderation.publish(OFFICER, code);
        assertThat(connections.byCode(code)).get().extracting(ListingCard::open).isEqualTo(true);
        assertThat(moderation.one(OFFICER, code).history())
                .extracting(Step::to)
                .containsExactly("DRAFT", "IN_REVIEW", "PUBLISHED");
    }

    @Test
    void it_expires_by_the_clock_whatever_job_has_run_and_is_renewed() {
        var own = aCooperative();
        var code = published(own, beans());
        clock.setTo(NINE.plus(Duration.ofDays(30)));
        assertThat(found("", own)).doesNotContain(code);
        assertThat(posting.own(own, code).card().state()).isEqualTo(ListingState.EXPIRED);
        posting.renew(own, code, clock.instant().plus(Duration.ofDays(10)), CLERK);
        assertThat(found("", own)).contains(code);
        assertThat(posting.own(own, code).history())
                .extracting(Step::to)
                .containsExactly("DRAFT", "IN_REVIEW", "PUBLISHED", "EXPIRED", "PUBLISHED");
    }

    @Test
    void words_find_it_with_and_without_marks_and_filters_narrow() {
        var own = aCooperative();
        var code = published(own, beans());
        assertThat(found("cà phê", own)).contains(code);
        assertThat(found("ca phe rang", own)).contains(code);
        assertThat(found("sầu riêng", own)).doesNotContain(code);
        assertThat(connections
                        .find(new BoardQuery(ListingKind.DEMAND, "", null, Set.of(), 1, 100))
                        .items())
                .extracting(ListingCard::code)
                .doesNotContain(code);
        assertThat(connections
                        .find(new BoardQuery(null, "", HA_NOI, Set.of(), 1, 100))
                        .items())
                .extracting(ListingCard::code)
                .doesNotContain(code);
    }

    @Test
    void another_party_reaches_none_of_it() {
        var code = published(aCooperative(), beans());
        var stranger = aCooperative();
        assertThatThrownBy(() -> posting.own(stranger, code)).isInstanceOf(ListingNotFound.class);
        assertThatThrownBy(() -> posting.withdraw(stranger, code, CLERK)).isInstanceOf(ListingNotFound.class);
        assertThatThrownBy(() -> matches.of(stranger, code)).isInstanceOf(ListingNotFound.class);
        assertThat(posting.own(stranger)).isEmpty();
    }

    @Test
    void only_verified_buyers_post_and_a_tax_code_is_verified_once() {
        var said = organisation();
        var first = buyers.register(person(Role.SHOPPER, null), said);
        var second = buyers.register(person(Role.SHOPPER, null), said);
        assertThatThrownBy(() -> posting.draft(Party.of(first), beans(), CLERK)).hasMessageContaining("not-verified");
        assertThatThrownBy(() -> buyers.approve(OFFICER, first)).isInstanceOf(BuyerNotFound.class);
        buyers.approve(OTHER_OFFICER, first);
        posting.draft(Party.of(first), beans(), CLERK);
        assertThatThrownBy(() -> buyers.approve(OTHER_OFFICER, second)).isInstanceOf(TaxCodeTaken.class);
    }

    @Test
    void stale_edits_and_steps_out_of_order_are_refused() {
        var own = aCooperative();
        var code = posting.draft(own, beans(), CLERK);
        posting.edit(own, code, beans(Quantity.of(7, Unit.TONNE)), 0, CLERK);
        assertThatThrownBy(() -> posting.edit(own, code, beans(), 0, CLERK)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> moderation.publish(NATIONAL, code)).isInstanceOf(CannotBecome.class);
        posting.withdraw(own, code, CLERK);
        assertThatThrownBy(() -> posting.submit(own, code, CLERK)).isInstanceOf(CannotBecome.class);
    }

    private List<String> found(String q, Party owner) {
        return connections.find(new BoardQuery(ListingKind.OFFER, q, LAM_DONG, Set.of(COFFEE), 1, 100)).items().stream()
                .filter(card -> card.cooperative() != null
                        && card.cooperative().id().value().equals(owner.id()))
                .map(ListingCard::code)
                .toList();
    }
}
