package vn.chohoptac.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.chohoptac.catalog.listing.AProduct.aProduct;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.platform.PictureStore;

class ProductRulesTests {

    private final PictureStore pictures = mock();
    private final ProductRules rules = new ProductRules(new OcopCatalogue(), pictures);

    @Test
    void a_sound_product_has_no_problem() {
        assertThat(problemsOf(aProduct())).isEmpty();
    }

    @Test
    void names_each_field_at_fault_with_the_reason() {
        var product = aProduct()
                .named("X")
                .described("Chữa khỏi đau khớp sau ba ngày dùng")
                .ofSet(27)
                .pack("sku có dấu", "", 0, 0);
        assertThat(problemsOf(product))
                .contains(
                        "name.vi catalog.text-too-short",
                        "description.vi catalog.treatment-claim",
                        "ocopSet catalog.ocop-set-unknown",
                        "packs[0].name.vi catalog.text-missing",
                        "packs[0].sku catalog.sku-malformed",
                        "packs[0].price catalog.price-out-of-range",
                        "packs[0].content catalog.content-out-of-range");
    }

    @Test
    void refuses_closed_goods_and_damaged_text() {
        assertThat(problemsOf(aProduct().named("Thuốc trừ sâu ABC"))).contains("name.vi catalog.goods-closed");
        assertThat(problemsOf(aProduct().named("Sản phẩm c甃̀ng loại"))).contains("name.vi catalog.text-damaged");
    }

    @Test
    void one_sku_stands_for_one_pack() {
        var twice = aProduct().pack("CF-1", "Túi 250 g", 70_000).pack("cf-1", "Túi 500 g", 130_000);
        assertThat(problemsOf(twice)).containsExactly("packs[1].sku catalog.sku-twice");
    }

    @Test
    void only_services_weigh_nothing() {
        assertThat(problemsOf(weightless(aProduct().ofSet(13).build())))
                .containsExactly("packs[0].weightGrams catalog.weight-out-of-range");
        assertThat(problemsOf(weightless(aProduct().ofSet(26).build()))).isEmpty();
    }

    @Test
    void takes_a_dozen_pictures_that_are_kept_and_no_text_in_their_place() {
        when(pictures.holds(anyString())).thenReturn(true);
        when(pictures.holds("Ảnh chụp vườn.jpg")).thenReturn(false);
        var keys = IntStream.range(0, 13).mapToObj(i -> "anh-" + i).toArray(String[]::new);
        assertThat(problemsOf(aProduct().pictured(Arrays.copyOf(keys, 12)))).isEmpty();
        assertThat(problemsOf(aProduct().pictured(keys))).containsExactly("pictures catalog.too-many-pictures");
        assertThat(problemsOf(aProduct().pictured("anh-1", "Ảnh chụp vườn.jpg")))
                .containsExactly("pictures catalog.picture-unknown");
    }

    private static EditProduct weightless(EditProduct edit) {
        var pack = edit.packs().getFirst();
        return new EditProduct(
                edit.id(),
                edit.ownCode(),
                edit.name(),
                edit.description(),
                edit.ocopSet(),
                edit.origin(),
                edit.ingredients(),
                edit.shelfLife(),
                edit.storage(),
                edit.priceIncludes(),
                edit.form(),
                edit.season(),
                edit.pictures(),
                List.of(new EditPack(pack.sku(), pack.name(), pack.price(), pack.content(), 0)));
    }

    private List<String> problemsOf(AProduct product) {
        return problemsOf(product.build());
    }

    private List<String> problemsOf(EditProduct edit) {
        return rules.problemsOf(rules.tidy(edit)).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
