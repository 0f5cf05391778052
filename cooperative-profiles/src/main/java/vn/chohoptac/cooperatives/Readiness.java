package vn.chohoptac.cooperatives;

import java.util.List;

/** What a cooperative has and what it lacks before it can sell. */
public record Readiness(List<Item> items, boolean selling) {

    /**
     * One line of the checklist.
     *
     * @param needed without it nothing can be sold; otherwise it is advice
     */
    public record Item(Requirement requirement, boolean done, boolean needed) {}

    /** What the checklist looks at; the bundle explains each as {@code Requirement.NAME}. */
    public enum Requirement {
        VERIFIED,
        REGISTRATION_NUMBER,
        TAX_CODE,
        ADDRESS,
        PHONE,
        BANK_ACCOUNT,
        STORY
    }

    /** Whether nothing that is needed is missing. */
    public boolean ready() {
        return missing().isEmpty();
    }

    /** The needed ones that are missing. */
    public List<Requirement> missing() {
        return items.stream()
                .filter(item -> item.needed() && !item.done())
                .map(Item::requirement)
                .toList();
    }
}
