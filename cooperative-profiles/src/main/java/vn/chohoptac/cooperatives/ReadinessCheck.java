package vn.chohoptac.cooperatives;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.cooperatives.Readiness.Item;
import vn.chohoptac.cooperatives.Readiness.Requirement;

/** The rule of what a seller needs: those who sell must be identifiable before the first sale (Law on E-commerce 122/2025, Decree 248/2026). */
final class ReadinessCheck {

    private ReadinessCheck() {}

    static Readiness of(CooperativeState state, Legal legal, Presentation presentation, boolean selling) {
        var items = List.of(
                needed(Requirement.VERIFIED, state == CooperativeState.VERIFIED),
                needed(Requirement.REGISTRATION_NUMBER, given(legal.registrationNumber())),
                needed(Requirement.TAX_CODE, given(legal.taxCode())),
                needed(Requirement.ADDRESS, given(presentation.street())),
                needed(Requirement.PHONE, presentation.phone() != null),
                advised(Requirement.BANK_ACCOUNT, presentation.bankAccount() != null),
                advised(Requirement.STORY, presentation.story() != null));
        return new Readiness(items, selling);
    }

    private static Item needed(Requirement requirement, boolean done) {
        return new Item(requirement, done, true);
    }

    private static Item advised(Requirement requirement, boolean done) {
        return new Item(requirement, done, false);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
