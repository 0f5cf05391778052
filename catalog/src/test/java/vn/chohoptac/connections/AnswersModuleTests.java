package vn.chohoptac.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chohoptac.connections.answers.AnswerContent;
import vn.chohoptac.connections.answers.AnswerNotFound;
import vn.chohoptac.connections.answers.Contact;
import vn.chohoptac.connections.answers.ContactClosed;
import vn.chohoptac.connections.answers.MatchReason;
import vn.chohoptac.connections.answers.Message;
import vn.chohoptac.connections.answers.NotOnBoard;
import vn.chohoptac.connections.answers.OwnSide;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** From an answer to open contact, and that nothing leaks on the way. */
class AnswersModuleTests extends ConnectionGround {

    private static final List<String> SECRETS =
            List.of("Bí Mật", "phố Kín", "Thu Kín", "912345678", "0912 345 678", "kin@bimat", "0263", "382 2222");

    @Test
    void contact_opens_to_both_when_both_have_agreed_and_not_before() {
        var seller = aCooperative();
        var buyer = aBuyer();
        var id = answers.answer(seller, published(buyer, beans()), words(), false, CLERK);
        answers.agree(buyer, id, CLERK);
        assertThat(answers.own(seller, id).contact()).isNull();
        assertThat(answers.own(buyer, id).contact()).isNull();
        assertThatThrownBy(() -> answers.write(buyer, id, "Xin chào", CLERK)).isInstanceOf(ContactClosed.class);
        answers.agree(seller, id, CLERK);
        assertThat(answers.own(seller, id).contact())
                .extracting(Contact::person, Contact::phone)
                .containsExactly("Bà Thu Kín", "0912 345 678");
        assertThat(answers.own(buyer, id).contact()).extracting(Contact::phone).isNotNull();
        answers.write(buyer, id, "Xin chào", CLERK);
        assertThat(answers.own(seller, id).messages()).extracting(Message::text).containsExactly("Xin chào");
    }

    @Test
    void before_that_no_view_names_a_contact_of_either_side() {
        var seller = aCooperative();
        var buyer = aBuyer();
        var demand = published(buyer, beans());
        var offer = published(seller, beans());
        var id = answers.answer(seller, demand, words(), true, CLERK);
        var seen = List.of(
                connections.find(new BoardQuery(null, "", null, Set.of(), 1, 100)),
                connections.byCode(demand),
                connections.byCode(offer),
                matches.of(seller, offer),
                matches.of(buyer, demand),
                answers.own(seller),
                answers.own(buyer),
                answers.own(seller, id),
                answers.own(buyer, id),
                posting.own(buyer, demand));
        assertThat(matches.of(seller, offer)).isNotEmpty();
        assertThat(seen.toString()).contains(demand, offer).doesNotContain(SECRETS);
    }

    @Test
    void words_that_hold_a_contact_are_refused() {
        var seller = aCooperative();
        var demand = published(aBuyer(), beans());
        for (var text : List.of("Gọi 0912.345.678", "thu@htx.example", "xem htx-abc.vn", "nhắn Zalo nhé")) {
            var said = new AnswerContent(Quantity.of(1, Unit.TONNE), null, text);
            assertThatThrownBy(() -> answers.answer(seller, demand, said, true, CLERK))
                    .isInstanceOf(ContentInvalid.class);
        }
    }

    @Test
    void each_side_answers_the_other_once_and_may_say_it_anew() {
        var seller = aCooperative();
        var demand = published(aBuyer(), beans());
        var id = answers.answer(seller, demand, words(), true, CLERK);
        var again = new AnswerContent(Quantity.of(3, Unit.TONNE), null, "Ba tấn.");
        assertThat(answers.answer(seller, demand, again, true, CLERK)).isEqualTo(id);
        assertThat(answers.own(seller)).hasSize(1);
        assertThatThrownBy(() -> answers.answer(aBuyer(), demand, words(), true, CLERK))
                .isInstanceOf(OwnSide.class);
    }

    @Test
    void a_stranger_sees_and_does_nothing() {
        var seller = aCooperative();
        var buyer = aBuyer();
        var id = answers.answer(seller, published(buyer, beans()), words(), true, CLERK);
        var stranger = aCooperative();
        var rival = aBuyer();
        assertThat(answers.own(stranger)).isEmpty();
        assertThatThrownBy(() -> answers.own(stranger, id)).isInstanceOf(AnswerNotFound.class);
        assertThatThrownBy(() -> answers.agree(rival, id, CLERK)).isInstanceOf(AnswerNotFound.class);
        assertThatThrownBy(() -> answers.decline(rival, id, "Không", CLERK)).isInstanceOf(AnswerNotFound.class);
        assertThatThrownBy(() -> answers.withdraw(stranger, id, CLERK)).isInstanceOf(AnswerNotFound.class);
        assertThatThrownBy(() -> contracts.propose(stranger, id, contract(10, "1", planned(10, "1")), CLERK))
                .isInstanceOf(AnswerNotFound.class);
    }

    @Test
    void nobody_answers_what_is_off_the_board() {
        var demand = published(aBuyer(), beans());
        clock.setTo(NINE.plus(Duration.ofDays(30)));
        var seller = aCooperative();
        assertThatThrownBy(() -> answers.answer(seller, demand, words(), true, CLERK))
                .isInstanceOf(NotOnBoard.class);
    }

    @Test
    void suggestions_say_why() {
        var seller = aCooperative();
        var offer = published(seller, beans(Quantity.of(5_000, Unit.KILOGRAM)));
        var demand = published(aBuyer(), beans(Quantity.of(5, Unit.TONNE)));
        assertThat(matches.of(seller, offer))
                .filteredOn(match -> match.listing().code().equals(demand))
                .singleElement()
                .satisfies(match -> assertThat(match.reasons())
                        .containsExactly(
                                MatchReason.SAME_SET,
                                MatchReason.QUANTITY_COVERS,
                                MatchReason.SEASON_OVERLAPS,
                                MatchReason.CERTIFICATES_HELD,
                                MatchReason.SAME_PROVINCE));
    }
}
