package vn.chohoptac.storefront.catalog;

import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chohoptac.kernel.NotFound;
import vn.chohoptac.platform.PictureStore;

/** Pictures by the hash of their content, so browsers keep them for good. */
@Controller
class PictureController {

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final PictureStore pictures;

    PictureController(PictureStore pictures) {
        this.pictures = pictures;
    }

    /** There is no such picture in that width. */
    static final class NoSuchPicture extends NotFound {
        NoSuchPicture() {
            super("web.404");
        }
    }

    @GetMapping("/hinh/{key}")
    ResponseEntity<Resource> show(
            @PathVariable String key, @RequestParam(name = "rong", defaultValue = "640") int width) {
        var file = pictures.find(key, width).orElseThrow(NoSuchPicture::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                .contentType(key.endsWith(".png") ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .body(new FileSystemResource(file));
    }
}
