package vn.chohoptac.fairs.organising;

import java.util.List;
import java.util.Set;
import vn.chohoptac.fairs.FairFacts;
import vn.chohoptac.fairs.FairState;

/**
 * A fair as its officers see it.
 *
 * @param state by the clock
 * @param next what an officer may make of it now
 * @param waiting applications nobody has decided
 * @param booths approved
 * @param history oldest first; empty in lists
 */
public record OrganisedFair(
        FairFacts fair, FairState state, Set<FairState> next, int waiting, int booths, List<FairStep> history) {}
