package vn.chohoptac.storefront.desk;

import static vn.chohoptac.storefront.desk.PackForm.stripped;

/**
 * One picture that is on the form.
 *
 * @param dropped empty as long as it stays
 */
record PictureForm(String key, String dropped) {

    PictureForm {
        key = stripped(key);
        dropped = stripped(dropped);
    }

    static PictureForm of(String key) {
        return new PictureForm(key, "");
    }

    boolean stays() {
        return dropped.isEmpty();
    }
}
