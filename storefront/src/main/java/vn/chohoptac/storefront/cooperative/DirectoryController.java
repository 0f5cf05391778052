package vn.chohoptac.storefront.cooperative;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.DirectoryQuery;
import vn.chohoptac.cooperatives.FieldOfActivity;
import vn.chohoptac.kernel.places.Places;
import vn.chohoptac.storefront.support.Slices;

/** All cooperatives one can meet here, by name, province and what they do. */
@Controller
class DirectoryController {

    private static final int PER_PAGE = 24;

    private final Cooperatives cooperatives;

    DirectoryController(Cooperatives cooperatives) {
        this.cooperatives = cooperatives;
    }

    @GetMapping("/hop-tac-xa")
    String list(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "tinh", defaultValue = "") String province,
            @RequestParam(name = "linh-vuc", defaultValue = "") String field,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var query =
                new DirectoryQuery(text, province.isBlank() ? null : province, field(field), number(page), PER_PAGE);
        var found = cooperatives.directory(query);
        model.addAttribute("tiles", CooperativeTiles.of(found.items(), locale));
        model.addAttribute("found", found);
        model.addAttribute("base", base(text, province, field));
        model.addAttribute("provinces", Places.current().provinces());
        model.addAttribute("fields", FieldOfActivity.values());
        model.addAttribute("province", province);
        model.addAttribute("field", field);
        model.addAttribute("text", text);
        return Slices.of(request, response, "cooperative/directory", "results");
    }

    private static @Nullable FieldOfActivity field(String name) {
        return Arrays.stream(FieldOfActivity.values())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    private static String base(String text, String province, String field) {
        var address = UriComponentsBuilder.fromPath("/hop-tac-xa");
        Optional.of(text).filter(given -> !given.isBlank()).ifPresent(given -> address.queryParam("q", given));
        Optional.of(province).filter(given -> !given.isBlank()).ifPresent(given -> address.queryParam("tinh", given));
        Optional.of(field).filter(given -> !given.isBlank()).ifPresent(given -> address.queryParam("linh-vuc", given));
        var base = address.encode().build().toUriString();
        return base + (base.contains("?") ? "&" : "?");
    }
}
