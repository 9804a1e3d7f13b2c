package org.diversitynetwork.shared.limit;

import java.time.Clock;

/** One node's limits, which exchanges when the test says so. */
final class Node {
    private final UseExchange exchange = new UseExchange();
    private final CallerLimits limits;

    Node(Clock clock) {
        this(clock, SetLimits.SMALL);
    }

    Node(Clock clock, RateLimitConfig config) {
        limits = new CallerLimits(config, clock, exchange);
    }

    Verdict ask(Asking asking) {
        return limits.of(asking).spend();
    }

    /** How many of so many requests pass. */
    int passing(int requests, Asking asking) {
        var passed = 0;
        for (var i = 0; i < requests; i++) {
            passed += ask(asking).passes() ? 1 : 0;
        }
        return passed;
    }

    CallerLimits limits() {
        return limits;
    }

    /** As the beat does: nothing is sent when nothing is new. */
    void exchange(UseStore store) throws Exception {
        if (exchange.hasNews()) {
            exchange.exchange(store);
        }
    }
}
