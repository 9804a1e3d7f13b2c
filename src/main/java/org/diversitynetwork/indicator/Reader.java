package org.diversitynetwork.indicator;

import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.shared.list.Where;

/**
 * Whose confidential values a caller may see: those of the cities that the caller works in, and of the networks that
 * the caller leads. Lists, items, series and whatever is worked out from observations ask it alike.
 */
public record Reader(boolean everything, Set<UUID> cities, Set<UUID> networks) {
    boolean maySee(Observation observation) {
        return everything
                || observation.confStatus == ConfStatus.F
                || observation.city != null && cities.contains(observation.city.id)
                || networks.contains(observation.network.id);
    }

    /** Only rows of observations {@code e} that the caller may see. */
    Where limit(Where where) {
        if (everything) {
            return where;
        }
        var free = "e.confStatus = F";
        if (!cities.isEmpty()) {
            free += " or e.city.id in (:workingIn)";
            where.bind("workingIn", cities.stream().sorted().toList());
        }
        if (!networks.isEmpty()) {
            free += " or e.network.id in (:leading)";
            where.bind("leading", networks.stream().sorted().toList());
        }
        return where.and(free);
    }
}
