package vn.chohoptac.storefront.desk;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.catalog.listing.FieldProblem;
import vn.chohoptac.catalog.listing.OwnProductDetails;
import vn.chohoptac.catalog.listing.ProductInvalid;
import vn.chohoptac.catalog.listing.SavedProduct;
import vn.chohoptac.inventory.Stock;
import vn.chohoptac.kernel.DomainException;

/** Saves what a clerk typed: first the product, then the stock counted with it; refusals become errors at their fields. */
@Component
class SavingProducts {

    private static final Pattern PACK = Pattern.compile("packs\\[(\\d+)]\\.(.+)");

    private final EditingProducts products;
    private final Stock stock;

    SavingProducts(EditingProducts products, Stock stock) {
        this.products = products;
        this.stock = stock;
    }

    /** The saved product, or {@code null} when {@code wrong} says why not. */
    @Nullable
    SavedProduct save(SignedIn person, @Nullable OwnProductDetails before, ProductForm form, BindingResult wrong) {
        var reading = new ProductReading(form, wrong);
        var edit = reading.product(before == null ? null : before.content().id());
        var counted = reading.stock();
        if (wrong.hasErrors()) {
            products.check(edit).stream()
                    .filter(problem -> !wrong.hasFieldErrors(fieldOf(problem, reading)))
                    .forEach(problem -> reject(problem, reading, wrong));
            return null;
        }
        try {
            var own = Own.cooperative(person);
            var saved = products.save(own, edit, form.version(), person.actor());
            counted.forEach((pack, count) -> stock.adjust(own, saved.skus().get(pack), count, "desk", person.actor()));
            return saved;
        } catch (ProductInvalid invalid) {
            invalid.problems().forEach(problem -> reject(problem, reading, wrong));
        } catch (DomainException refusal) {
            wrong.reject("error." + refusal.code(), refusal.args().toArray(), refusal.code());
        }
        return null;
    }

    private static void reject(FieldProblem problem, ProductReading reading, BindingResult wrong) {
        wrong.rejectValue(
                fieldOf(problem, reading),
                "error." + problem.code(),
                problem.args().toArray(),
                problem.code());
    }

    /** The form's name for a field of the command. */
    private static String fieldOf(FieldProblem problem, ProductReading reading) {
        var pack = PACK.matcher(problem.field());
        if (pack.matches()) {
            return "packs[" + reading.lineOf(Integer.parseInt(pack.group(1))) + "]." + packField(pack.group(2));
        }
        return switch (problem.field()) {
            case "packs" -> "packs[0].nameVi";
            default -> flat(problem.field());
        };
    }

    private static String packField(String field) {
        return switch (field) {
            case "name", "name.vi" -> "nameVi";
            case "name.en" -> "nameEn";
            case "content", "content.amount" -> "amount";
            case "weightGrams" -> "weight";
            default -> field;
        };
    }

    private static String flat(String field) {
        return switch (field) {
            case "name", "description", "origin", "ingredients", "shelfLife", "storage", "priceIncludes" ->
                field + "Vi";
            default ->
                field.endsWith(".vi")
                        ? field.replace(".vi", "Vi")
                        : field.endsWith(".en") ? field.replace(".en", "En") : field;
        };
    }
}
