package vn.chohoptac.cooperatives;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.PhoneNumber;

/** What a cooperative says about itself and may change at will. */
@Embeddable
class Presentation {

    private @Nullable String communeCode;
    private @Nullable String street;
    private @Nullable String phone;

    @Embedded
    @AttributeOverride(name = "bin", column = @Column(name = "bank_bin"))
    @AttributeOverride(name = "accountNumber", column = @Column(name = "bank_account_number"))
    @AttributeOverride(name = "holder", column = @Column(name = "bank_holder"))
    private @Nullable BankAccount bankAccount;

    @Embedded
    @AttributeOverride(name = "vi", column = @Column(name = "story_vi"))
    @AttributeOverride(name = "en", column = @Column(name = "story_en"))
    private @Nullable LocalizedText story;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "cooperatives_field", joinColumns = @JoinColumn(name = "cooperative_id"))
    @Column(name = "field")
    @Enumerated(EnumType.STRING)
    private Set<FieldOfActivity> fields = EnumSet.noneOf(FieldOfActivity.class);

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "cooperatives_fact", joinColumns = @JoinColumn(name = "cooperative_id"))
    @OrderColumn(name = "position")
    private List<StatedFact> facts = new ArrayList<>();

    protected Presentation() {}

    static Presentation of(ApplyAsCooperative asked) {
        var presentation = new Presentation();
        presentation.change(asked);
        return presentation;
    }

    static Presentation of(EnrolCooperative asked) {
        var presentation = new Presentation();
        presentation.communeCode = asked.communeCode();
        presentation.street = asked.street();
        presentation.phone = asked.phone() == null ? null : e164(asked.phone());
        presentation.bankAccount = asked.bankAccount();
        presentation.story = asked.story();
        presentation.fields.addAll(asked.fields());
        asked.facts().forEach(fact -> presentation.facts.add(new StatedFact(fact.name(), fact.value())));
        return presentation;
    }

    final void change(ApplyAsCooperative asked) {
        change(new ChangeProfile(
                asked.name(),
                asked.communeCode(),
                asked.street(),
                asked.phone(),
                asked.bankAccount(),
                asked.story(),
                asked.fields()));
    }

    final void change(ChangeProfile asked) {
        communeCode = asked.communeCode();
        street = asked.street().strip();
        phone = e164(asked.phone());
        bankAccount = asked.bankAccount();
        story = asked.story();
        fields.retainAll(asked.fields());
        fields.addAll(asked.fields());
    }

    private static String e164(String typed) {
        return PhoneNumber.read(typed).orElseThrow().e164();
    }

    @Nullable
    String communeCode() {
        return communeCode;
    }

    @Nullable
    String street() {
        return street;
    }

    @Nullable
    PhoneNumber phone() {
        return phone == null ? null : new PhoneNumber(phone);
    }

    @Nullable
    BankAccount bankAccount() {
        return bankAccount;
    }

    @Nullable
    LocalizedText story() {
        return story;
    }

    Set<FieldOfActivity> fields() {
        return Set.copyOf(fields);
    }

    List<CooperativeProfile.Fact> facts() {
        return facts.stream().map(StatedFact::view).toList();
    }
}
