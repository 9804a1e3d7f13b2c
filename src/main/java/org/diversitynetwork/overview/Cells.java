package org.diversitynetwork.overview;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.indicator.RollUp;

/** What cities reported and were to reach, by indicator, period and city; a key without a city is the whole network. */
record Cells(Map<Key, RollUp.Part> values, Map<Key, Aim> aims, Map<UUID, BigDecimal> sums, Set<Key> synthetic) {
    /** Which value it is. Of a target by the end the period is null. */
    record Key(UUID indicator, UUID period, UUID city) {}

    static Cells nothing() {
        return new Cells(Map.of(), Map.of(), Map.of(), Set.of());
    }

    /** The values of one indicator and period, by city; cities without one are not in it. */
    Map<UUID, RollUp.Part> of(UUID indicator, UUID period, List<UUID> cities) {
        var found = new HashMap<UUID, RollUp.Part>();
        cities.forEach(city -> {
            var value = values.get(new Key(indicator, period, city));
            if (value != null) {
                found.put(city, value);
            }
        });
        return found;
    }

    RollUp.Part value(UUID indicator, UUID period, UUID city) {
        return values.get(new Key(indicator, period, city));
    }

    /** Whether the value was made up for demonstration. */
    boolean isSynthetic(UUID indicator, UUID period, UUID city) {
        return synthetic.contains(new Key(indicator, period, city));
    }

    Aim aim(UUID indicator, UUID period, UUID city) {
        return aims.get(new Key(indicator, period, city));
    }
}
