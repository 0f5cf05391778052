package vn.chohoptac.storefront.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.storefront.support.Choice;

/** What the lists of the product's form offer. */
@Component
class ProductChoices {

    private final OcopCatalogue ocop;
    private final MessageSource messages;

    ProductChoices(OcopCatalogue ocop, MessageSource messages) {
        this.ocop = ocop;
        this.messages = messages;
    }

    record Lists(List<Choice> sets, List<Choice> units, List<Choice> forms, int mostPictures) {}

    Lists in(Locale locale) {
        return new Lists(
                ocop.sets().stream()
                        .map(set -> Choice.of(
                                "" + set.number(),
                                set.number() + ". " + set.name().in(locale)))
                        .toList(),
                Stream.of(Unit.values())
                        .map(unit -> Choice.of(unit.code(), word("unit." + unit.code(), locale)))
                        .toList(),
                Stream.of(vn.chohoptac.catalog.ProductForm.values())
                        .map(form -> Choice.of(form.slug(), word("ProductForm." + form, locale)))
                        .toList(),
                EditProduct.MOST_PICTURES);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
