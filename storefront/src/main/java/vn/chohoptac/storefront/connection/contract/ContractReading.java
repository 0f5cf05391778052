package vn.chohoptac.storefront.connection.contract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.chohoptac.connections.ContentInvalid;
import vn.chohoptac.connections.contracts.ContractKind;
import vn.chohoptac.connections.contracts.ContractTerms;
import vn.chohoptac.connections.contracts.OfficersContract;
import vn.chohoptac.connections.contracts.Paper;
import vn.chohoptac.connections.contracts.PlannedDelivery;
import vn.chohoptac.connections.contracts.Sharing;
import vn.chohoptac.cooperatives.Cooperatives;
import vn.chohoptac.cooperatives.DirectoryQuery;
import vn.chohoptac.kernel.Money;
import vn.chohoptac.kernel.Quantity;
import vn.chohoptac.kernel.Unit;
import vn.chohoptac.storefront.support.FormReading;
import vn.chohoptac.storefront.support.FormRefusals;
import vn.chohoptac.storefront.support.Typed;

/** Reads a {@link ContractForm}, and writes what is refused to the form's fields. */
public final class ContractReading {

    private static final int LOOKED_AT = 20;

    private final ContractForm form;
    private final BindingResult wrong;
    private final FormReading read;

    public ContractReading(ContractForm form, BindingResult wrong) {
        this.form = form;
        this.wrong = wrong;
        this.read = new FormReading(wrong);
    }

    /** To be used only when nothing was found wrong. */
    public ContractTerms terms(@Nullable MultipartFile file) throws IOException {
        var unit = unit();
        return new ContractTerms(
                read.one("kind", form.kind(), ContractKind.class),
                form.goods(),
                form.ocopSet().isEmpty() ? 0 : read.whole("ocopSet", form.ocopSet()),
                form.amount().isEmpty() ? null : new Quantity(read.amount("amount", form.amount()), unit),
                form.value().isEmpty() ? Money.ZERO : read.money("value", form.value()),
                read.day("signedOn", form.signedOn()),
                Typed.orNull(form.fairCode()),
                deliveries(unit),
                paper(file));
    }

    /** As {@link #terms}, with what only an officer states. */
    public OfficersContract officers(@Nullable MultipartFile file, Cooperatives directory) throws IOException {
        return new OfficersContract(
                terms(file), form.buyerName(), Typed.orNull(form.buyerProvince()), shares(directory));
    }

    public void reject(ContentInvalid invalid) {
        invalid.problems()
                .forEach(problem -> FormRefusals.reject(
                        wrong,
                        problem.field().equals("quantity") ? "amount" : problem.field(),
                        problem.code(),
                        problem.args()));
    }

    private Unit unit() {
        var unit = Unit.ofCode(form.unit());
        if (unit == null) {
            wrong.rejectValue("unit", "error.storefront.not-chosen");
        }
        return Objects.requireNonNullElse(unit, Unit.TONNE);
    }

    private List<PlannedDelivery> deliveries(Unit unit) {
        var planned = new ArrayList<PlannedDelivery>();
        var rows = form.deliveryRows();
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).isEmpty()) {
                planned.add(planned(rows.get(at), "deliveries[" + at + "].", unit));
            }
        }
        return planned;
    }

    private PlannedDelivery planned(ContractForm.DeliveryRow row, String path, Unit unit) {
        return new PlannedDelivery(
                read.day(path + "due", row.due()),
                new Quantity(read.amount(path + "amount", row.amount()), unit),
                read.money(path + "value", row.value()));
    }

    private List<Sharing> shares(Cooperatives directory) {
        var shares = new ArrayList<Sharing>();
        var rows = form.shareRows();
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).isEmpty()) {
                share(rows.get(at), "shares[" + at + "].", directory, shares);
            }
        }
        return shares;
    }

    /** By slug, or by the whole name where only one bears it. */
    private void share(ContractForm.ShareRow row, String path, Cooperatives directory, List<Sharing> shares) {
        var typed = row.cooperative();
        var weight = read.whole(path + "weight", row.weight().isEmpty() ? "1" : row.weight());
        var found = directory.idOf(typed).or(() -> {
            var named = directory.directory(new DirectoryQuery(typed, null, null, 1, LOOKED_AT)).items().stream()
                    .filter(card -> card.name().vi().equalsIgnoreCase(typed))
                    .toList();
            return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
        });
        found.ifPresentOrElse(
                id -> shares.add(new Sharing(id, weight)),
                () -> wrong.rejectValue(path + "cooperative", "error.connection.cooperative-unknown"));
    }

    private static @Nullable Paper paper(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return null;
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        return new Paper(name.isBlank() ? "hop-dong" : name, file.getBytes());
    }
}
