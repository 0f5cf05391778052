package vn.chohoptac.catalog;

/** Where a listing stands. Only a published one is shown. */
public enum ProductState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN,
    SUSPENDED;

    /** The process as a table. A suspended listing comes back as published, or as withdrawn by its owner. */
    public boolean canBecome(ProductState next) {
        return switch (this) {
            case DRAFT, WITHDRAWN -> next == PUBLISHED || next == SUSPENDED;
            case PUBLISHED -> next == WITHDRAWN || next == SUSPENDED;
            case SUSPENDED -> next == PUBLISHED || next == WITHDRAWN;
        };
    }
}
