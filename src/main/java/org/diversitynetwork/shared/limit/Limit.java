package org.diversitynetwork.shared.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;

/** One kind of thing that callers may do so often a minute, and what each of them has left of it. */
final class Limit {
    private static final int MOST_CALLERS = 100_000;

    private final String name;
    private final Clock clock;
    private final UseExchange exchange;
    /** After two minutes a caller has everything again, so forgetting it changes nothing. */
    private final Cache<String, Allowance> allowances = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    Limit(String name, Clock clock, UseExchange exchange) {
        this.name = name;
        this.clock = clock;
        this.exchange = exchange;
    }

    Allowance of(String caller, int perMinute) {
        var known = allowances.get(caller, key -> allowance(key, perMinute));
        if (known.perMinute() == perMinute) {
            return known;
        }
        return allowances
                .asMap()
                .compute(
                        caller,
                        (key, old) -> old != null && old.perMinute() == perMinute ? old : allowance(key, perMinute));
    }

    private Allowance allowance(String caller, int perMinute) {
        return new Allowance(name, caller, perMinute, clock, exchange);
    }
}
