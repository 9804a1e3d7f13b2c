package org.diversitynetwork.shared.limit;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the table does, in memory: adds up use that drains as it is given back. */
final class SharedUse implements UseStore {
    private final Clock clock;
    private final Map<String, Double> usedUntil = new HashMap<>();
    private int statements;

    SharedUse(Clock clock) {
        this.clock = clock;
    }

    int statements() {
        return statements;
    }

    @Override
    public List<Long> add(List<Use> uses) {
        statements++;
        return uses.stream().map(this::add).toList();
    }

    private long add(Use use) {
        var now = clock.millis() / 60_000.0;
        var until = usedUntil.merge(
                use.limit() + use.caller(),
                now + (double) use.count() / use.perMinute(),
                (known, told) -> Math.min(now + 2, Math.max(known, now) + told - now));
        return Math.round((until - now) * use.perMinute());
    }
}
