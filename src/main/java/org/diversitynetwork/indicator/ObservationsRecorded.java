package org.diversitynetwork.indicator;

import java.util.List;
import java.util.UUID;

/** Observations were added or corrected, in the transaction at hand; fired synchronously, once for a whole batch. */
public record ObservationsRecorded(List<Thing> recorded) {
    /** What was measured; {@code id} is null for a programme elsewhere. */
    public record Thing(ObservedScope scope, UUID id) {}

    static ObservationsRecorded of(List<Observation> observations) {
        return new ObservationsRecorded(observations.stream()
                .map(observation -> new Thing(observation.scope, observation.scopeId))
                .distinct()
                .toList());
    }

    /** The ids of the things of that kind. */
    public List<UUID> things(ObservedScope scope) {
        return recorded.stream()
                .filter(thing -> thing.scope() == scope)
                .map(Thing::id)
                .toList();
    }
}
