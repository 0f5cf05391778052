package vn.chohoptac.storefront.desk;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.platform.PictureRefused;
import vn.chohoptac.platform.PictureStore;

/** Keeps pictures sent with a product; they are on the form from then on, so that they outlast a refusal of the rest. */
@Component
class UploadedPictures {

    private final PictureStore pictures;

    UploadedPictures(PictureStore pictures) {
        this.pictures = pictures;
    }

    /** Leaves on the form what names a picture, adds the files sent; each file that is refused is an error of its own. */
    void join(ProductForm form, @Nullable List<MultipartFile> sent, BindingResult wrong) throws IOException {
        form.pictures().removeIf(picture -> !pictures.holds(picture.key()));
        for (var file : Objects.requireNonNullElse(sent, List.<MultipartFile>of())) {
            if (file.isEmpty()) {
                continue;
            }
            if (form.pictureKeys().size() >= EditProduct.MOST_PICTURES) {
                refuse(wrong, "error.storefront.picture-too-many", file, EditProduct.MOST_PICTURES);
            } else {
                join(form, file, wrong);
            }
        }
    }

    private void join(ProductForm form, MultipartFile file, BindingResult wrong) throws IOException {
        try {
            if (file.getSize() > PictureStore.MOST_BYTES) {
                throw new PictureRefused();
            }
            form.join(pictures.store(file.getBytes()));
        } catch (PictureRefused refused) {
            refuse(wrong, "error.storefront.picture-refused", file, PictureStore.MOST_BYTES >> 20);
        }
    }

    private static void refuse(BindingResult wrong, String code, MultipartFile file, Number most) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceFirst("^.*[/\\\\]", "");
        wrong.rejectValue("pictures", code, new Object[] {name, most}, code);
    }
}
