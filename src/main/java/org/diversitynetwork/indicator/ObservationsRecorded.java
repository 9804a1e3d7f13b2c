package org.diversitynetwork.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.diversitynetwork.shared.problem.Problem;

/** Observations were added or corrected, in the transaction at hand; fired synchronously, once for a whole batch. */
public record ObservationsRecorded(List<Thing> recorded) {
    /**
     * What was measured; {@code id} is null for a programme elsewhere. {@code prefix} says where in the body the first
     * row about it stands.
     */
    public record Thing(ObservedScope scope, UUID id, String prefix) {}

    private record Measured(ObservedScope scope, UUID id) {}

    static ObservationsRecorded of(List<Observation> observations, IntFunction<String> prefix) {
        var seen = new HashSet<Measured>();
        var things = new ArrayList<Thing>();
        for (var i = 0; i < observations.size(); i++) {
            var observation = observations.get(i);
            if (seen.add(new Measured(observation.scope, observation.scopeId))) {
                things.add(new Thing(observation.scope, observation.scopeId, prefix.apply(i)));
            }
        }
        return new ObservationsRecorded(things);
    }

    /** The ids of the things of that kind. */
    public List<UUID> things(ObservedScope scope) {
        return recorded.stream()
                .filter(thing -> thing.scope() == scope)
                .map(Thing::id)
                .toList();
    }

    /** The refusal of a thing that takes no values any more, now that it is held. */
    public Problem notMeasuredNow(UUID id, String label) {
        return recorded.stream()
                .filter(thing -> id.equals(thing.id()))
                .findFirst()
                .map(thing -> new NotMeasuredNow(label).under(thing.prefix()))
                .orElseThrow();
    }
}
