package vn.chohoptac.catalog.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chohoptac.catalog.OcopCatalogue;
import vn.chohoptac.catalog.OcopSet;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.VietnameseText;
import vn.chohoptac.platform.PictureStore;

/** What a product may say about itself: lengths, numbers, sound text, no promise to heal, no goods the market is closed to. */
@Component
class ProductRules {

    private static final Pattern SKU = Pattern.compile("[A-Z0-9][A-Z0-9._-]{1,39}");
    private static final Pattern OWN_CODE = Pattern.compile("[\\p{L}\\p{N}._/-]{1,40}");
    private static final long DEAREST = 10_000_000_000L;
    private static final int HEAVIEST_GRAMS = 1_000_000;
    private static final int MOST_PACKS = 30;
    private static final int LONGEST_TOLD = 60;

    private final OcopCatalogue ocop;
    private final PictureStore pictures;

    ProductRules(OcopCatalogue ocop, PictureStore pictures) {
        this.ocop = ocop;
        this.pictures = pictures;
    }

    /** The same words as plain text, codes in their stored form. */
    EditProduct tidy(EditProduct edit) {
        return new EditProduct(
                edit.id(),
                edit.ownCode() == null || edit.ownCode().isBlank() ? null : PlainText.line(edit.ownCode()),
                PlainText.line(edit.name()),
                PlainText.paragraphs(edit.description()),
                edit.ocopSet(),
                PlainText.line(edit.origin()),
                PlainText.optionalLine(edit.ingredients()),
                PlainText.optionalLine(edit.shelfLife()),
                PlainText.optionalLine(edit.storage()),
                PlainText.optionalLine(edit.priceIncludes()),
                edit.form(),
                edit.season(),
                edit.pictures().stream()
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList(),
                edit.packs().stream().map(ProductRules::tidy).toList());
    }

    /** What breaks a rule in a tidied command. */
    List<FieldProblem> problemsOf(EditProduct edit) {
        var problems = new ArrayList<FieldProblem>();
        texts(edit, problems);
        if (edit.ownCode() != null && !OWN_CODE.matcher(edit.ownCode()).matches()) {
            problems.add(FieldProblem.of("ownCode", "catalog.own-code-malformed"));
        }
        if (ocop.find(edit.ocopSet()).isEmpty()) {
            problems.add(FieldProblem.of("ocopSet", "catalog.ocop-set-unknown"));
        }
        pictures(edit.pictures(), problems);
        int lightest = ocop.find(edit.ocopSet()).filter(OcopSet::service).isPresent() ? 0 : 1;
        packs(edit.packs(), lightest, problems);
        return problems;
    }

    private void pictures(List<String> keys, List<FieldProblem> problems) {
        if (keys.size() > EditProduct.MOST_PICTURES) {
            problems.add(FieldProblem.of("pictures", "catalog.too-many-pictures", EditProduct.MOST_PICTURES));
        }
        keys.stream()
                .filter(key -> !pictures.holds(key))
                .findFirst()
                .ifPresent(key -> problems.add(FieldProblem.of("pictures", "catalog.picture-unknown", told(key))));
    }

    private static String told(String key) {
        return key.length() > LONGEST_TOLD ? key.substring(0, LONGEST_TOLD) + "…" : key;
    }

    private void texts(EditProduct edit, List<FieldProblem> problems) {
        text("name", edit.name(), 3, 150, problems);
        text("description", edit.description(), 20, 5000, problems);
        text("origin", edit.origin(), 2, 200, problems);
        text("ingredients", edit.ingredients(), 1, 1000, problems);
        text("shelfLife", edit.shelfLife(), 1, 200, problems);
        text("storage", edit.storage(), 1, 500, problems);
        text("priceIncludes", edit.priceIncludes(), 1, 500, problems);
        closedGoods("name.vi", edit.name().vi(), problems);
        if (edit.name().en() != null) {
            closedGoods("name.en", edit.name().en(), problems);
        }
    }

    private static void closedGoods(String field, String name, List<FieldProblem> problems) {
        Claims.closedGoodsIn(name)
                .ifPresent(words -> problems.add(FieldProblem.of(field, "catalog.goods-closed", words)));
    }

    private static void text(
            String field, @Nullable LocalizedText text, int shortest, int longest, List<FieldProblem> problems) {
        if (text == null) {
            return;
        }
        text(field + ".vi", text.vi(), shortest, longest, problems);
        if (text.en() != null) {
            text(field + ".en", text.en(), Math.min(shortest, 3), longest, problems);
        }
    }

    private static void text(String field, String text, int shortest, int longest, List<FieldProblem> problems) {
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            problems.add(FieldProblem.of(field, "catalog.text-missing"));
        } else if (length < shortest) {
            problems.add(FieldProblem.of(field, "catalog.text-too-short", shortest));
        } else if (length > longest) {
            problems.add(FieldProblem.of(field, "catalog.text-too-long", longest));
        }
        if (PlainText.damaged(text)) {
            problems.add(FieldProblem.of(field, "catalog.text-damaged"));
        }
        Claims.treatmentIn(text)
                .ifPresent(words -> problems.add(FieldProblem.of(field, "catalog.treatment-claim", words)));
    }

    private static void packs(List<EditPack> packs, int lightest, List<FieldProblem> problems) {
        if (packs.isEmpty() || packs.size() > MOST_PACKS) {
            problems.add(FieldProblem.of("packs", "catalog.packs-count", MOST_PACKS));
        }
        var seen = new HashSet<String>();
        IntStream.range(0, packs.size()).forEach(i -> {
            pack("packs[" + i + "].", packs.get(i), lightest, problems);
            var sku = packs.get(i).sku();
            if (sku != null && !seen.add(sku)) {
                problems.add(FieldProblem.of("packs[" + i + "].sku", "catalog.sku-twice", sku));
            }
        });
    }

    private static void pack(String path, EditPack pack, int lightest, List<FieldProblem> problems) {
        text(path + "name", pack.name(), 1, 120, problems);
        if (pack.sku() != null && !SKU.matcher(pack.sku()).matches()) {
            problems.add(FieldProblem.of(path + "sku", "catalog.sku-malformed"));
        }
        if (!pack.price().isPositive() || pack.price().dong() > DEAREST) {
            problems.add(FieldProblem.of(path + "price", "catalog.price-out-of-range"));
        }
        var amount = pack.content().amount();
        if (amount.signum() <= 0 || amount.scale() > 3 || amount.precision() - amount.scale() > 9) {
            problems.add(FieldProblem.of(path + "content", "catalog.content-out-of-range"));
        }
        if (pack.weightGrams() < lightest || pack.weightGrams() > HEAVIEST_GRAMS) {
            problems.add(FieldProblem.of(path + "weightGrams", "catalog.weight-out-of-range"));
        }
    }

    private static EditPack tidy(EditPack pack) {
        var sku = pack.sku() == null || pack.sku().isBlank()
                ? null
                : PlainText.line(pack.sku()).toUpperCase(VietnameseText.VIETNAMESE);
        return new EditPack(sku, PlainText.line(pack.name()), pack.price(), pack.content(), pack.weightGrams());
    }
}
