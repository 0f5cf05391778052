package vn.chohoptac.storefront.cooperative;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chohoptac.cooperatives.CooperativeNotFound;

/** The small map beside a cooperative. */
@Controller
class ProvinceMapController {

    private static final Duration AGE = Duration.ofDays(30);

    private final ProvinceMap map;

    ProvinceMapController(ProvinceMap map) {
        this.map = map;
    }

    @GetMapping(path = "/hop-tac-xa/ban-do/{province}.svg", produces = "image/svg+xml")
    ResponseEntity<String> show(@PathVariable String province) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(AGE).cachePublic())
                .body(map.marking(province).orElseThrow(CooperativeNotFound::new));
    }
}
