package vn.chohoptac.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chohoptac.catalog.listing.AProduct.aProduct;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.connections.opportunities.Interest;
import vn.chohoptac.connections.opportunities.Interests;
import vn.chohoptac.connections.opportunities.Opportunities;
import vn.chohoptac.connections.opportunities.Opportunity;
import vn.chohoptac.connections.opportunities.OpportunityContent;
import vn.chohoptac.connections.opportunities.OpportunityKind;
import vn.chohoptac.connections.opportunities.OpportunityNotFound;
import vn.chohoptac.connections.opportunities.OpportunityOver;
import vn.chohoptac.connections.opportunities.OpportunityState;
import vn.chohoptac.connections.opportunities.PublishingOpportunities;
import vn.chohoptac.kernel.LocalizedText;

/** What officers tell cooperatives of: whom it concerns, how long, and who is interested. */
class OpportunitiesModuleTests extends ConnectionGround {

    private static final Instant IN_TEN_DAYS = NINE.plus(Duration.ofDays(10));

    @Autowired
    Opportunities opportunities;

    @Autowired
    PublishingOpportunities publishing;

    @Autowired
    Interests interests;

    @Autowired
    EditingProducts editing;

    @Test
    void it_concerns_the_cooperatives_of_its_provinces_that_sell_its_goods() {
        var maker = aCooperative(LAM_DONG);
        sells(maker, COFFEE);
        var far = aCooperative(HA_NOI);
        sells(far, COFFEE);
        var other = aCooperative(LAM_DONG);
        sells(other, 1);

        var both = publishing.publish(OFFICER, event(List.of(LAM_DONG), List.of("ca-phe-ca-cao"), null));
        var goods = publishing.publish(OFFICER, event(List.of(), List.of("ca-phe-ca-cao"), null));
        var place = publishing.publish(OFFICER, event(List.of(LAM_DONG), List.of(), null));
        var all = publishing.publish(OFFICER, event(List.of(), List.of(), null));

        assertThat(concerning(maker)).contains(both, goods, place, all);
        assertThat(concerning(far)).contains(goods, all).doesNotContain(both, place);
        assertThat(concerning(other)).contains(place, all).doesNotContain(both, goods);
        assertThat(opportunities.audience(both))
                .contains(maker.cooperative())
                .doesNotContain(far.cooperative(), other.cooperative());
        assertThat(opportunities.audience(all)).contains(maker.cooperative(), far.cooperative(), other.cooperative());
    }

    @Test
    void a_warning_comes_first_and_asks_for_nothing() {
        var own = aCooperative();
        var warning = publishing.publish(OFFICER, content(OpportunityKind.WARNING, List.of(LAM_DONG), null));
        clock.setTo(NINE.plus(Duration.ofHours(1)));
        var event = publishing.publish(OFFICER, event(List.of(LAM_DONG), List.of(), null));
        assertThat(concerning(own).indexOf(warning)).isLessThan(concerning(own).indexOf(event));
        assertThatThrownBy(() -> interests.register(own.cooperative(), warning, "", CLERK))
                .isInstanceOf(OpportunityOver.class);
    }

    @Test
    void interest_is_said_once_read_by_the_office_and_taken_back() {
        var own = aCooperative();
        var other = aCooperative();
        var code = publishing.publish(OFFICER, event(List.of(LAM_DONG), List.of(), null));
        interests.register(own.cooperative(), code, "Hai gian", CLERK);
        interests.register(own.cooperative(), code, "Một gian", CLERK);
        interests.register(other.cooperative(), code, "", CLERK);
        assertThat(publishing.one(OFFICER, code).interested())
                .extracting(Interest::note)
                .containsExactlyInAnyOrder("Một gian", "");
        assertThat(interests.of(other.cooperative(), opportunities.byCode(code).id()))
                .get()
                .extracting(Interest::note)
                .isEqualTo("");
        interests.withdraw(own.cooperative(), code);
        assertThat(opportunities.byCode(code).interested()).isEqualTo(1);
    }

    @Test
    void the_clock_ends_it_whatever_job_has_run() {
        var own = aCooperative();
        var code = publishing.publish(OFFICER, event(List.of(LAM_DONG), List.of(), NINE.plus(Duration.ofDays(2))));
        clock.setTo(NINE.plus(Duration.ofDays(2)));
        assertThatThrownBy(() -> interests.register(own.cooperative(), code, "", CLERK))
                .isInstanceOf(OpportunityOver.class);
        assertThat(concerning(own)).contains(code);
        clock.setTo(IN_TEN_DAYS);
        assertThat(concerning(own)).doesNotContain(code);
        assertThat(opportunities.audience(code)).isEmpty();
        assertThat(publishing.one(OFFICER, code).state()).isEqualTo(OpportunityState.OVER);
    }

    @Test
    void an_office_keeps_its_own_and_what_it_withdraws_is_gone() {
        var code = publishing.publish(OFFICER, event(List.of(), List.of(), null));
        assertThatThrownBy(() -> publishing.publish(person(Role.SHOPPER, null), event(List.of(), List.of(), null)))
                .isInstanceOf(OutsideCompetence.class);
        assertThatThrownBy(() -> publishing.one(OTHER_OFFICER, code)).isInstanceOf(OpportunityNotFound.class);
        assertThatThrownBy(() -> publishing.withdraw(OTHER_OFFICER, code, "Nhầm"))
                .isInstanceOf(OpportunityNotFound.class);
        assertThatThrownBy(() -> publishing.withdraw(OFFICER, code, " ")).isInstanceOf(ReasonMissing.class);
        publishing.withdraw(NATIONAL, code, "Ban tổ chức huỷ");
        assertThatThrownBy(() -> opportunities.byCode(code)).isInstanceOf(OpportunityNotFound.class);
        assertThatThrownBy(() -> publishing.edit(OFFICER, code, event(List.of(), List.of(), null), 1))
                .isInstanceOf(CannotBecome.class);
        assertThat(publishing.one(OFFICER, code).history())
                .extracting(Step::reason)
                .containsExactly("", "Ban tổ chức huỷ");
    }

    @Test
    void each_field_at_fault_is_named_and_stale_edits_are_refused() {
        var wrong = new OpportunityContent(
                OpportunityKind.EVENT,
                LocalizedText.vi(" "),
                LocalizedText.vi(""),
                "",
                "",
                LocalDate.of(2026, 12, 9),
                LocalDate.of(2026, 12, 8),
                IN_TEN_DAYS.plusSeconds(1),
                "",
                List.of("00"),
                List.of("khong-co"),
                IN_TEN_DAYS);
        assertThatThrownBy(() -> publishing.publish(OFFICER, wrong))
                .isInstanceOfSatisfying(
                        ContentInvalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(FieldProblem::field)
                                .containsExactlyInAnyOrder(
                                        "title.vi",
                                        "text.vi",
                                        "organiser",
                                        "lastDay",
                                        "registerUntil",
                                        "provinces",
                                        "groups"));
        var code = publishing.publish(OFFICER, event(List.of(), List.of(), null));
        publishing.edit(OFFICER, code, event(List.of(HA_NOI), List.of(), null), 0);
        assertThatThrownBy(() -> publishing.edit(OFFICER, code, event(List.of(), List.of(), null), 0))
                .isInstanceOf(Stale.class);
    }

    private List<String> concerning(Party own) {
        return opportunities.concerning(own.cooperative()).stream()
                .map(Opportunity::code)
                .toList();
    }

    private void sells(Party own, int set) {
        var product = editing.save(own.cooperative(), aProduct().ofSet(set).build(), EditingProducts.NEW, CLERK);
        editing.publish(own.cooperative(), product.id(), CLERK);
    }

    private static OpportunityContent event(List<String> provinces, List<String> groups, @Nullable Instant until) {
        return new OpportunityContent(
                OpportunityKind.EVENT,
                new LocalizedText("Hội chợ thử", "A trial fair"),
                LocalizedText.vi("Gian hàng được hỗ trợ."),
                "Sở thử",
                "Đà Lạt",
                LocalDate.of(2026, 12, 8),
                LocalDate.of(2026, 12, 9),
                until,
                "",
                provinces,
                groups,
                IN_TEN_DAYS);
    }

    private static OpportunityContent content(OpportunityKind kind, List<String> provinces, @Nullable Instant until) {
        var event = event(provinces, List.of(), until);
        return new OpportunityContent(
                kind,
                event.title(),
                event.text(),
                event.organiser(),
                "",
                null,
                null,
                until,
                "",
                provinces,
                List.of(),
                event.shownUntil());
    }
}
