package vn.chohoptac.connections.opportunities;

/**
 * Where it stands; the bundle names each as {@code OpportunityState.NAME}. That it is over is the clock's: whatever job has
 * run.
 */
public enum OpportunityState {
    PUBLISHED,
    OVER,
    WITHDRAWN
}
