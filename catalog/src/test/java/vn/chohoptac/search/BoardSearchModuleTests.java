package vn.chohoptac.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chohoptac.connections.BoardQuery;
import vn.chohoptac.connections.ChangedListings;
import vn.chohoptac.connections.ListingCard;
import vn.chohoptac.connections.ListingContent;
import vn.chohoptac.connections.ListingId;
import vn.chohoptac.connections.ListingKind;
import vn.chohoptac.connections.ListingSnapshot;
import vn.chohoptac.connections.ListingState;
import vn.chohoptac.connections.SupplyPeriod;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;

/** The board through a real engine; the listings themselves are made up on the spot. */
class BoardSearchModuleTests extends SearchGround {

    private static final int COFFEE = 13;
    private static final int TEA = 11;

    @Autowired
    BoardFeed boardFeed;

    @Autowired
    BoardIndex boardIndex;

    @Autowired
    BoardSearch board;

    private final Map<ListingId, ListingSnapshot> shown = new HashMap<>();

    @BeforeEach
    void anEmptyBoard() throws IOException {
        when(connections.cards(any()))
                .thenAnswer(call -> call.<List<ListingId>>getArgument(0).stream()
                        .map(shown::get)
                        .filter(Objects::nonNull)
                        .map(BoardSearchModuleTests::card)
                        .toList());
        boardIndex.pointTo(boardIndex.create());
    }

    @Test
    void words_are_read_as_those_of_products_are() throws IOException {
        onBoard(offer("Cà phê nhân Robusta sàng 18", COFFEE, "51"), offer("Chè Shan tuyết", TEA, "08"));
        for (var typed : List.of("cà phê nhân", "ca phe nhan", "caf phee nhaan", "ca phe robuta")) {
            assertThat(titles(typed)).as(typed).containsExactly("Cà phê nhân Robusta sàng 18");
        }
        assertThat(titles("trà shan tuyết")).as("a synonym").containsExactly("Chè Shan tuyết");
        assertThat(titles("cà phê")).as("by its group, too").contains("Cà phê nhân Robusta sàng 18");
        assertThat(titles("sầu riêng")).isEmpty();
    }

    @Test
    void exact_marks_come_before_folded_ones() throws IOException {
        onBoard(offer("Cần mua dừa khô", 1, "83"), offer("Cần mua dứa tươi", 1, "91"));
        assertThat(titles("dứa")).startsWith("Cần mua dứa tươi");
        assertThat(titles("dua")).hasSize(2);
    }

    @Test
    void filters_narrow_and_the_clock_ends_what_no_job_has_touched() throws IOException {
        onBoard(
                offer("Cà phê Lâm Đồng", COFFEE, "68"),
                demand("Cần cà phê Quảng Ngãi", COFFEE, "51"),
                offer("Chè Thái Nguyên", TEA, "19"));
        assertThat(found(new BoardQuery(ListingKind.DEMAND, "", null, Set.of(), 1, 24)))
                .containsExactly("Cần cà phê Quảng Ngãi");
        assertThat(found(new BoardQuery(null, "", "68", Set.of(), 1, 24))).containsExactly("Cà phê Lâm Đồng");
        assertThat(found(new BoardQuery(null, "", null, Set.of(TEA), 1, 24))).containsExactly("Chè Thái Nguyên");
        assertThat(found(new BoardQuery(null, "cà phê", null, Set.of(COFFEE), 2, 1)))
                .as("the second page of one")
                .hasSize(1);
        assertThat(found(new BoardQuery(null, "", null, Set.of(), 9_999, 24)))
                .as("deeper than the engine pages")
                .isEmpty();
        clock.setTo(NOW.plus(Duration.ofDays(30)));
        assertThat(titles("")).isEmpty();
    }

    @Test
    void what_is_taken_off_is_gone_and_older_news_changes_nothing() throws IOException {
        var coffee = offer("Cà phê bột", COFFEE, "51");
        onBoard(coffee);
        onBoard(at(coffee, 7, false));
        assertThat(board.find(query("")).page().total()).isZero();
        onBoard(at(coffee, 3, true));
        assertThat(board.find(query("")).page().total()).isZero();
        onBoard(at(coffee, 8, true));
        assertThat(board.find(query("")).page().total()).isEqualTo(1);
    }

    @Test
    void a_lost_index_is_made_anew_from_every_listing() throws IOException {
        var before = boardIndex.behindAlias();
        assertThat(before).hasSize(1);
        for (var old : before) {
            engine.indices().delete(delete -> delete.index(old));
        }
        when(listings.next(anyInt())).thenReturn(List.of());
        doThrow(new IllegalStateException("stopped")).doNothing().when(listings).noteAll();
        assertThatThrownBy(boardFeed::drain).hasMessage("stopped");
        assertThat(boardIndex.exists())
                .as("never there before all that belongs into it is noted")
                .isFalse();
        boardFeed.drain();
        verify(listings, times(2)).noteAll();
        assertThat(boardIndex.behindAlias()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    private List<String> titles(String typed) {
        return found(query(typed));
    }

    private List<String> found(BoardQuery query) {
        var answer = board.find(query);
        assertThat(answer.fromDatabase()).isFalse();
        return answer.page().items().stream()
                .map(card -> card.content().title().vi())
                .toList();
    }

    private static BoardQuery query(String typed) {
        return new BoardQuery(null, typed, null, Set.of(), 1, 24);
    }

    private void onBoard(ListingSnapshot... some) throws IOException {
        var rows = Stream.of(some)
                .map(listing -> new ChangedListings.Change(UUID.randomUUID(), listing.id()))
                .toList();
        Stream.of(some).forEach(listing -> shown.put(listing.id(), listing));
        when(listings.next(anyInt())).thenReturn(rows, List.of());
        when(listings.snapshots(rows)).thenReturn(List.of(some));
        boardFeed.drain();
        verify(listings).done(rows);
        boardIndex.refresh(boardIndex.alias());
    }

    private static ListingSnapshot offer(String title, int set, String province) {
        return listing(ListingKind.OFFER, title, set, province, LocalizedText.vi("HTX mẫu Lòng Hồ"));
    }

    private static ListingSnapshot demand(String title, int set, String province) {
        return listing(ListingKind.DEMAND, title, set, province, null);
    }

    private static ListingSnapshot at(ListingSnapshot one, long version, boolean published) {
        return new ListingSnapshot(
                one.id(), one.kind(), version, published, one.content(), one.publishedAt(), one.cooperative());
    }

    private static ListingSnapshot listing(
            ListingKind kind, String title, int set, String province, @Nullable LocalizedText cooperative) {
        return new ListingSnapshot(
                ListingId.next(),
                kind,
                2,
                true,
                new ListingContent(
                        LocalizedText.vi(title),
                        LocalizedText.vi("Hàng tốt."),
                        set,
                        Quantity.of(5, Unit.TONNE),
                        SupplyPeriod.MONTH,
                        null,
                        "",
                        Set.of(),
                        null,
                        province,
                        "",
                        "",
                        NOW.plus(Duration.ofDays(30))),
                NOW,
                cooperative);
    }

    private static ListingCard card(ListingSnapshot one) {
        return new ListingCard("KN0000000", one.kind(), one.content(), ListingState.PUBLISHED, NOW, null, null);
    }
}
