package vn.chohoptac.connections.opportunities;

/** What is told of; the bundle names each as {@code OpportunityKind.NAME}. */
public enum OpportunityKind {
    /** A fair, meeting or training that somebody else holds. */
    EVENT,
    NOTICE,
    WARNING
}
