package vn.chohoptac.connections.opportunities;

/** Cooperatives are to hear of something; may be heard more than once. */
public record OpportunityPublished(String code) {}
