package vn.chohoptac.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OcopCatalogueTests {

    private final OcopCatalogue ocop = new OcopCatalogue();

    @Test
    void has_six_industries_seventeen_groups_and_twenty_six_sets() {
        assertThat(ocop.industries()).hasSize(6);
        assertThat(ocop.groups()).hasSize(17);
        assertThat(ocop.sets())
                .hasSize(26)
                .extracting(OcopSet::number)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(ocop.sets()).extracting(OcopSet::slug).doesNotHaveDuplicates();
    }

    @Test
    void knows_which_sets_are_alcohol_and_which_are_services() {
        assertThat(ocop.sets().stream().filter(OcopSet::alcohol))
                .extracting(OcopSet::number)
                .containsExactly(14, 15);
        assertThat(ocop.sets().stream().filter(OcopSet::service))
                .extracting(OcopSet::number)
                .containsExactly(26);
        assertThat(ocop.set(1).fresh()).isTrue();
        assertThat(ocop.set(18).claimsRestricted()).isTrue();
    }

    @Test
    void a_slug_stands_for_the_widest_thing_of_that_name() {
        assertThat(ocop.setsUnder("thuc-pham")).hasSize(13);
        assertThat(ocop.setsUnder("gia-vi")).extracting(OcopSet::number).containsExactly(9, 10);
        assertThat(ocop.setsUnder("ruou-trang")).extracting(OcopSet::number).containsExactly(14);
        assertThat(ocop.setsUnder("khong-co")).isEmpty();
        assertThat(ocop.nameOf("gia-vi").orElseThrow().vi()).isEqualTo("Gia vị");
        assertThat(ocop.nameOf("ca-phe-ca-cao").orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("Coffee and cocoa");
    }
}
