package vn.chohoptac.storefront.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rules the law wants published; their texts are sections of the bundle: {@code policy.<page>.<n>.title} and {@code .text}. */
@Controller
class PolicyController {

    private static final List<String> PAGES =
            List.of("quy-che", "bao-mat", "giao-hang", "doi-tra", "khieu-nai", "xep-hang");
    private static final int MOST_SECTIONS = 20;

    private final MessageSource words;

    PolicyController(MessageSource words) {
        this.words = words;
    }

    /** One heading and what stands under it. */
    record Section(String title, List<String> paragraphs) {}

    @GetMapping("/chinh-sach/{page}")
    String show(@PathVariable String page, Locale locale, Model model) {
        if (!PAGES.contains(page)) {
            throw new NoSuchPage();
        }
        model.addAttribute("page", page);
        model.addAttribute("sections", sections(page, locale));
        model.addAttribute("weights", "xep-hang".equals(page) ? PublishedRanking.weights(locale) : List.of());
        return "home/policy";
    }

    private List<Section> sections(String page, Locale locale) {
        var sections = new ArrayList<Section>();
        for (int i = 1; i <= MOST_SECTIONS; i++) {
            var key = "policy." + page + "." + i;
            text(key + ".title", locale)
                    .ifPresent(title -> sections.add(new Section(
                            title,
                            text(key + ".text", locale).orElse("").lines().toList())));
        }
        return sections;
    }

    private Optional<String> text(String key, Locale locale) {
        return Optional.ofNullable(words.getMessage(key, null, null, locale));
    }
}
