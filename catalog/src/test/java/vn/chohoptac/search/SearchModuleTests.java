package vn.chohoptac.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chohoptac.catalog.CertificateKind;
import vn.chohoptac.cooperatives.CooperativeCard;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.VietnameseText;

/** How products are found. */
class SearchModuleTests extends SearchGround {

    private static final CooperativeCard LONG_HO = new CooperativeCard(
            CooperativeId.next(), "htx-mau-long-ho-00000", LocalizedText.vi("HTX mẫu Lòng Hồ"), "12", true, true);

    @Test
    void ranks_every_exact_match_of_a_marked_query_above_any_folded_one() throws IOException {
        onShelf(
                ASnapshot.of("Kẹo dừa sáp, kẹo dừa, dừa dừa"),
                ASnapshot.of("Dưa lưới"),
                ASnapshot.of("Mứt trái cây").described("Có dứa sấy dẻo trong hộp."),
                ASnapshot.of("Nước ép dứa"));
        assertThat(names("dứa")).startsWith("Nước ép dứa", "Mứt trái cây").hasSize(4);
    }

    @Test
    void finds_without_marks_whatever_is_found_with_marks() throws IOException {
        onShelf(ASnapshot.of("Cà phê Robusta rang mộc Đăk Hà"), ASnapshot.of("Nước ép khóm"), ASnapshot.of("Nước dừa"));
        for (var query : List.of("Cà phê Đăk Hà", "dứa", "dừa")) {
            assertThat(names(VietnameseText.fold(query)))
                    .containsAll(names(query))
                    .isNotEmpty();
        }
        assertThat(names("dứa")).contains("Nước ép khóm");
        assertThat(search.find(ProductQuery.of("ca phe dak ha", 24)).spelling()).isEqualTo("Cà phê Đăk Hà");
    }

    @Test
    void understands_keys_left_in_and_forgives_an_error() throws IOException {
        onShelf(
                ASnapshot.of("Cà phê Robusta Đăk Hà"),
                ASnapshot.of("Mật ong rừng").inSet(4));
        assertThat(names("caf phee ddawk haf")).containsExactly("Cà phê Robusta Đăk Hà");
        var found = search.find(ProductQuery.of("robuta", 24));
        assertThat(found.items()).extracting(card -> card.name().vi()).containsExactly("Cà phê Robusta Đăk Hà");
        assertThat(found.suggestion()).isEqualTo("Robusta");
    }

    @Test
    void never_suggests_what_was_typed_and_found_nothing() throws IOException {
        onShelf(ASnapshot.of("Cà phê Sương Lau"), ASnapshot.of("Cà phê Hoa Ban"));
        var found = search.find(ProductQuery.of("cà phê sương ban", 24));
        assertThat(found.items()).as("near it").isNotEmpty();
        assertThat(found.suggestion()).isNull();
        assertThat(names("bơ")).isEmpty();
    }

    @Test
    void counts_in_each_facet_what_the_other_filters_leave() throws IOException {
        onShelf(
                ASnapshot.of("Cà phê bột").at(90_000),
                ASnapshot.of("Cà phê hạt").at(250_000),
                ASnapshot.of("Chả cá lăng").inSet(8).by(LONG_HO).at(95_000));
        var all = ProductQuery.everything(24);
        var query = new ProductQuery(
                "",
                List.of(),
                List.of("51"),
                List.of(),
                List.of(),
                List.of(),
                null,
                Money.vnd(100_000),
                false,
                List.of(),
                all.sort(),
                1,
                24);
        var found = search.find(query);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets().provinces()).extracting(Facets.Value::value).containsExactlyInAnyOrder("51", "12");
        assertThat(found.facets().prices()).extracting(Facets.PriceBand::count).containsExactly(0L, 1L, 0L, 1L, 0L);
    }

    @Test
    void lets_a_star_lapse_by_itself() throws IOException {
        var lapse = Instant.parse("2026-11-22T04:00:00Z");
        onShelf(ASnapshot.of("Cà phê bột")
                .starred(4, Instant.parse("2023-11-22T04:00:00Z"), lapse)
                .certified(CertificateKind.VIETGAP, Instant.parse("2026-01-01T00:00:00Z"), lapse));
        var four = new ProductQuery(
                "",
                List.of(),
                List.of(),
                List.of(4),
                List.of("vietgap"),
                List.of(),
                null,
                null,
                false,
                List.of(),
                ProductSort.RELEVANCE,
                1,
                24);
        assertThat(search.find(four).items()).extracting(ProductCard::stars).containsExactly(4);
        clock.setTo(lapse);
        assertThat(search.find(four).total()).isZero();
        assertThat(search.find(ProductQuery.everything(24)).items())
                .extracting(ProductCard::stars)
                .containsExactly(0);
    }

    @Test
    void answers_from_the_database_as_well() throws IOException {
        onShelf(
                ASnapshot.of("Cà phê Robusta Đăk Hà"),
                ASnapshot.of("Cà pháo muối").inSet(7),
                ASnapshot.of("Chè xanh"));
        var found = database.find(ProductQuery.of("cà phê rob", 24));
        assertThat(found.fromDatabase()).isTrue();
        assertThat(found.items()).extracting(card -> card.name().vi()).containsExactly("Cà phê Robusta Đăk Hà");
        assertThat(found.total()).isEqualTo(1);
        assertThat(database.find(ProductQuery.of("100%_", 24)).total()).isZero();
    }

    @Test
    void completes_what_is_being_typed() throws IOException {
        onShelf(ASnapshot.of("Cà phê Robusta Đăk Hà"), ASnapshot.of("Chè xanh"));
        assertThat(suggestions.of("ca ph", 5)).extracting(Suggestion::text).containsExactly("Cà phê Robusta Đăk Hà");
        assertThat(suggestions.of("  ", 5)).isEmpty();
    }
}
