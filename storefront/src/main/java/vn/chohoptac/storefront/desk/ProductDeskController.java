package vn.chohoptac.storefront.desk;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.Pack;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.ProductNotFound;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.catalog.listing.OwnProductDetails;
import vn.chohoptac.catalog.listing.OwnProductQuery;
import vn.chohoptac.catalog.listing.ProductInvalid;
import vn.chohoptac.inventory.Availability;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.storefront.support.Figures;
import vn.chohoptac.storefront.support.SeeOther;

/** The cooperative's products: the list with stock, the form, putting on and taking off the shelves. */
@Controller
class ProductDeskController {

    private static final int SIZE = 24;

    private final EditingProducts products;
    private final SavingProducts saving;
    private final UploadedPictures pictures;
    private final Stock stock;
    private final ProductChoices choices;
    private final MessageSource messages;

    ProductDeskController(
            EditingProducts products,
            SavingProducts saving,
            UploadedPictures pictures,
            Stock stock,
            ProductChoices choices,
            MessageSource messages) {
        this.products = products;
        this.saving = saving;
        this.pictures = pictures;
        this.stock = stock;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/kenh-htx/san-pham")
    String list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable ProductState trangThai,
            @RequestParam(defaultValue = "1") int trang,
            Model model) {
        var found = products.list(Own.cooperative(person), new OwnProductQuery(q, trangThai, trang, SIZE));
        var skus = found.items().stream()
                .flatMap(product -> product.packs().stream())
                .map(Pack::sku)
                .toList();
        model.addAttribute("products", found);
        model.addAttribute("levels", stock.levels(skus));
        model.addAttribute("q", q);
        model.addAttribute("state", trangThai);
        model.addAttribute("states", List.of(ProductState.values()));
        return "desk/products";
    }

    @GetMapping("/kenh-htx/san-pham/moi")
    String blank(Locale locale, Model model) {
        return draw(model, ProductForm.empty(), null, locale);
    }

    @PostMapping("/kenh-htx/san-pham/moi")
    ModelAndView add(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") ProductForm form,
            BindingResult wrong,
            @RequestParam(required = false) @Nullable List<MultipartFile> newPictures,
            RedirectAttributes after,
            Locale locale)
            throws IOException {
        pictures.join(form, newPictures, wrong);
        return save(person, null, form, wrong, after, locale);
    }

    @GetMapping("/kenh-htx/san-pham/{id}")
    String edit(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id, Locale locale, Model model) {
        var product = own(person, id);
        return draw(model, ProductFormOf.product(product, levels(product)), product, locale);
    }

    @PostMapping("/kenh-htx/san-pham/{id}")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @ModelAttribute("form") ProductForm form,
            BindingResult wrong,
            @RequestParam(required = false) @Nullable List<MultipartFile> newPictures,
            RedirectAttributes after,
            Locale locale)
            throws IOException {
        var before = own(person, id);
        pictures.join(form, newPictures, wrong);
        return save(person, before, form, wrong, after, locale);
    }

    @PostMapping("/kenh-htx/san-pham/{id}/dang-ban")
    Object publish(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, RedirectAttributes after, Locale locale) {
        try {
            products.publish(Own.cooperative(person), new ProductId(id), person.actor());
            after.addFlashAttribute("message", messages.getMessage("desk.done.published", null, locale));
        } catch (ProductInvalid invalid) {
            after.addFlashAttribute("failure", told(invalid, locale));
        }
        return SeeOther.at("/kenh-htx/san-pham/" + id);
    }

    @PostMapping("/kenh-htx/san-pham/{id}/ngung-ban")
    Object withdraw(
            @AuthenticationPrincipal SignedIn person, @PathVariable UUID id, RedirectAttributes after, Locale locale) {
        products.withdraw(Own.cooperative(person), new ProductId(id), person.actor());
        after.addFlashAttribute("message", messages.getMessage("desk.done.withdrawn", null, locale));
        return SeeOther.at("/kenh-htx/san-pham/" + id);
    }

    private ModelAndView save(
            SignedIn person,
            @Nullable OwnProductDetails before,
            ProductForm form,
            BindingResult wrong,
            RedirectAttributes after,
            Locale locale) {
        var saved = saving.save(person, before, form, wrong);
        if (saved == null) {
            var page = new ModelAndView("desk/product", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("product", before);
            page.addObject("suspended", suspended(before, locale));
            page.addObject("choices", choices.in(locale));
            return page;
        }
        after.addFlashAttribute("message", messages.getMessage("desk.done.saved", null, locale));
        return new ModelAndView(SeeOther.at("/kenh-htx/san-pham/" + saved.id().value()));
    }

    private String draw(Model model, ProductForm form, @Nullable OwnProductDetails product, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("product", product);
        model.addAttribute("suspended", suspended(product, locale));
        model.addAttribute("choices", choices.in(locale));
        return "desk/product";
    }

    private @Nullable String suspended(@Nullable OwnProductDetails product, Locale locale) {
        var told = product == null ? null : product.suspension();
        return told == null
                ? null
                : messages.getMessage(
                        "desk.product.suspended",
                        new Object[] {Figures.in(locale).dateTime(told.from()), told.reason()},
                        locale);
    }

    private OwnProductDetails own(SignedIn person, UUID id) {
        return products.one(Own.cooperative(person), new ProductId(id)).orElseThrow(ProductNotFound::new);
    }

    private Map<String, Availability> levels(OwnProductDetails product) {
        return stock.levels(product.content().packs().stream()
                .map(pack -> Objects.requireNonNull(pack.sku()))
                .toList());
    }

    private String told(ProductInvalid invalid, Locale locale) {
        return invalid.problems().stream()
                .map(problem -> messages.getMessage(
                        "error." + problem.code(), problem.args().toArray(), locale))
                .collect(Collectors.joining(" "));
    }
}
