package vn.chohoptac.connections.contracts;

/** What was signed; the bundle names each as {@code ContractKind.NAME}. */
public enum ContractKind {
    /** Binds both: goods, money, deliveries. */
    CONTRACT,
    /** Says what both mean to do; no money is due on it and nothing is delivered. */
    MEMORANDUM
}
