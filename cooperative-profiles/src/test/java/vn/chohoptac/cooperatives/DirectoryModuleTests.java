package vn.chohoptac.cooperatives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chohoptac.cooperatives.AnApplication.anApplication;
import static vn.chohoptac.cooperatives.People.officerOf;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

class DirectoryModuleTests extends CooperativesGround {

    @Test
    void marks_in_the_query_put_exact_names_first_and_no_marks_find_all() {
        var pineapple = enrol("HTX Zứa Dứa Mẫu", "37");
        var coconut = enrol("HTX Zứa Dừa Mẫu", "86");
        assertThat(find("zua dứa")).extracting(CooperativeCard::id).containsExactly(pineapple, coconut);
        assertThat(find("zua dừa")).extracting(CooperativeCard::id).containsExactly(coconut, pineapple);
        assertThat(find("ZUA DUA")).extracting(CooperativeCard::id).containsExactlyInAnyOrder(pineapple, coconut);
        assertThat(cooperatives
                        .directory(new DirectoryQuery("zua", "37", null, 1, 10))
                        .items())
                .extracting(CooperativeCard::id)
                .containsExactly(pineapple);
        assertThat(find("zua 100%_")).isEmpty();
    }

    @Test
    void the_directory_is_in_vietnamese_order_and_comes_in_pages() {
        for (var name : List.of("Đào", "Dâu", "Dừa", "Dứa", "Ấu", "An", "Ba")) {
            enrol("Yyy " + name, "01");
        }
        var first = cooperatives.directory(new DirectoryQuery("yyy", null, null, 1, 4));
        var second = cooperatives.directory(new DirectoryQuery("yyy", null, null, 2, 4));
        assertThat(first.total()).isEqualTo(7);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(Stream.concat(first.items().stream(), second.items().stream()))
                .extracting(card -> card.name().vi().substring(4))
                .containsExactly("An", "Ấu", "Ba", "Dâu", "Dừa", "Dứa", "Đào");
    }

    @Test
    void the_directory_knows_fields_of_activity() {
        var id = enrol("HTX Xxx Dệt Mẫu", "01", FieldOfActivity.CRAFTS);
        enrol("HTX Xxx Khác Mẫu", "01", FieldOfActivity.CROPS);
        assertThat(cooperatives
                        .directory(new DirectoryQuery("xxx", null, FieldOfActivity.CRAFTS, 1, 10))
                        .items())
                .extracting(CooperativeCard::id)
                .containsExactly(id);
    }

    @Test
    void an_old_address_still_leads_to_the_renamed_cooperative() {
        var id = enrol("HTX Tên Cũ", "01");
        var before = cooperatives.own(id);
        var after = editing.change(id, change("HTX Tên Mới"), before.version());
        assertThat(after.slug()).startsWith("htx-ten-moi-");
        assertThat(cooperatives.bySlug(before.slug()).orElseThrow().slug()).isEqualTo(after.slug());
        assertThat(cooperatives.bySlug(after.slug()).orElseThrow().id()).isEqualTo(id);
        assertThat(after.fields()).containsExactly(FieldOfActivity.TOURISM);
        assertThat(cooperatives.own(id)).isEqualTo(after);
    }

    @Test
    void an_officers_list_does_not_ask_once_per_cooperative() {
        for (int i = 0; i < 12; i++) {
            applications.apply(person(), anApplication().in("79").build());
        }
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(applications.waiting(officerOf("79"), 1, 50).items()).hasSize(12);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(4);
    }
}
