package vn.chohoptac.storefront.support;

/** Where a filter says more exactly than by a status why it refused; the value is a code as {@link Refusal} has it. */
public final class RefusalCode {

    public static final String ATTRIBUTE = RefusalCode.class.getName();

    private RefusalCode() {}
}
