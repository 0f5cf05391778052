package vn.chohoptac.storefront.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.chohoptac.catalog.ProductForm;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.catalog.Season;
import vn.chohoptac.catalog.listing.EditPack;
import vn.chohoptac.catalog.listing.EditProduct;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.storefront.support.TypedMoney;

/** Reads what was typed into the form into what catalog takes; what cannot be read is an error at its field. */
final class ProductReading {

    private static final Pattern SEASON = Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})");

    private final vn.chohoptac.storefront.desk.ProductForm form;
    private final BindingResult wrong;
    private final Map<Integer, Integer> packIndexes = new LinkedHashMap<>();

    ProductReading(vn.chohoptac.storefront.desk.ProductForm form, BindingResult wrong) {
        this.form = form;
        this.wrong = wrong;
    }

    EditProduct product(@Nullable ProductId id) {
        return new EditProduct(
                id,
                form.ownCode().isEmpty() ? null : form.ownCode(),
                new LocalizedText(form.nameVi(), form.nameEn()),
                new LocalizedText(form.descriptionVi(), form.descriptionEn()),
                number("ocopSet", form.ocopSet()),
                new LocalizedText(form.originVi(), form.originEn()),
                optional(form.ingredientsVi()),
                optional(form.shelfLifeVi()),
                optional(form.storageVi()),
                optional(form.priceIncludesVi()),
                ProductForm.bySlug(form.form()).orElse(ProductForm.READY),
                season(),
                form.pictureKeys(),
                packs());
    }

    /** The form's line a pack of the command came from. */
    int lineOf(int pack) {
        return packIndexes.getOrDefault(pack, pack);
    }

    /** What was typed as stock, by the position of the pack in the command. */
    Map<Integer, Integer> stock() {
        var counted = new LinkedHashMap<Integer, Integer>();
        packIndexes.forEach((pack, line) -> {
            var typed = form.packs().get(line);
            if (typed.counted()) {
                counted.put(pack, number("packs[" + line + "].stock", typed.stock()));
            }
        });
        return counted;
    }

    private List<EditPack> packs() {
        var packs = new ArrayList<EditPack>();
        for (int line = 0; line < form.packs().size(); line++) {
            var typed = form.packs().get(line);
            if (!typed.isEmpty()) {
                packIndexes.put(packs.size(), line);
                packs.add(pack(typed, "packs[" + line + "]."));
            }
        }
        return packs;
    }

    private EditPack pack(PackForm typed, String path) {
        return new EditPack(
                typed.sku().isEmpty() ? null : typed.sku(),
                new LocalizedText(typed.nameVi(), typed.nameEn()),
                money(path + "price", typed.price()),
                quantity(path, typed),
                number(path + "weight", typed.weight()));
    }

    private Quantity quantity(String path, PackForm typed) {
        var unit = Unit.ofCode(typed.unit());
        try {
            return new Quantity(new BigDecimal(typed.amount().replace(',', '.')), unit == null ? Unit.PIECE : unit);
        } catch (IllegalArgumentException unreadable) {
            wrong.rejectValue(path + "amount", "error.storefront.not-a-number");
            return Quantity.of(1, Unit.PIECE);
        }
    }

    private Money money(String field, String typed) {
        try {
            return TypedMoney.read(typed);
        } catch (TypedMoney.NotAnAmount unreadable) {
            wrong.rejectValue(field, "error.storefront.not-an-amount");
            return Money.vnd(1);
        }
    }

    private int number(String field, String typed) {
        try {
            return Integer.parseInt(typed.replaceAll("[.\\s](?=\\d{3}(\\D|$))", ""));
        } catch (NumberFormatException unreadable) {
            wrong.rejectValue(field, "error.storefront.not-a-number");
            return 1;
        }
    }

    private @Nullable Season season() {
        if (form.season().isEmpty()) {
            return null;
        }
        var months = SEASON.matcher(form.season());
        try {
            if (months.matches()) {
                return new Season(Integer.parseInt(months.group(1)), Integer.parseInt(months.group(2)));
            }
        } catch (IllegalArgumentException unreadable) {
            // falls through to the same answer as an unreadable text
        }
        wrong.rejectValue("season", "error.storefront.not-a-season");
        return null;
    }

    private static @Nullable LocalizedText optional(String vi) {
        return vi.isEmpty() ? null : LocalizedText.vi(vi);
    }
}
