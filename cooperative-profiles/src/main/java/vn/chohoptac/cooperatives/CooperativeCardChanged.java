package vn.chohoptac.cooperatives;

import java.util.UUID;

/** Something that {@link CooperativeCard} shows has changed: name, address (slug), or whether it sells. Published beside the more telling event where there is one, so listeners that only keep a copy need just this. */
public record CooperativeCardChanged(UUID cooperativeId) {}
