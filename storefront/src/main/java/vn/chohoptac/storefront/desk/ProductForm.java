package vn.chohoptac.storefront.desk;

import static vn.chohoptac.storefront.desk.PackForm.stripped;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product as a cooperative's clerk types it, kept as typed.
 *
 * @param season months as {@code 11-2}, or empty
 * @param pictures in their order; those sent with the form join them
 * @param mainPicture key of the one that comes first, or empty
 * @param version of the product the edit was made from, -1 for a new one
 */
record ProductForm(
        String ownCode,
        String nameVi,
        String nameEn,
        String descriptionVi,
        String descriptionEn,
        String ocopSet,
        String originVi,
        String originEn,
        String ingredientsVi,
        String shelfLifeVi,
        String storageVi,
        String priceIncludesVi,
        String form,
        String season,
        List<PictureForm> pictures,
        String mainPicture,
        List<PackForm> packs,
        Long version) {

    static final int PACKS = 4;

    ProductForm {
        ownCode = stripped(ownCode);
        nameVi = stripped(nameVi);
        nameEn = stripped(nameEn);
        descriptionVi = stripped(descriptionVi);
        descriptionEn = stripped(descriptionEn);
        ocopSet = stripped(ocopSet);
        originVi = stripped(originVi);
        originEn = stripped(originEn);
        ingredientsVi = stripped(ingredientsVi);
        shelfLifeVi = stripped(shelfLifeVi);
        storageVi = stripped(storageVi);
        priceIncludesVi = stripped(priceIncludesVi);
        form = stripped(form);
        season = stripped(season);
        pictures = new ArrayList<>(pictures == null ? List.of() : pictures);
        mainPicture = stripped(mainPicture);
        packs = padded(packs);
        version = version == null ? -1L : version;
    }

    static ProductForm empty() {
        return new ProductForm(
                "", "", "", "", "", "", "", "", "", "", "", "", "co-san", "", List.of(), "", List.of(), -1L);
    }

    void join(String key) {
        pictures.removeIf(picture -> picture.key().equals(key));
        pictures.add(PictureForm.of(key));
    }

    /** Those that stay, the main one first. */
    List<String> pictureKeys() {
        return pictures.stream()
                .filter(PictureForm::stays)
                .map(PictureForm::key)
                .sorted(Comparator.comparing(key -> !key.equals(mainPicture)))
                .toList();
    }

    /** Always room for a few packs more, so that no script is needed to add one. */
    private static List<PackForm> padded(@Nullable List<PackForm> packs) {
        var all = new ArrayList<PackForm>(packs == null ? List.of() : packs);
        while (all.size() < PACKS) {
            all.add(PackForm.empty());
        }
        return all;
    }
}
