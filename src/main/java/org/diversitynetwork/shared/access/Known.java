package org.diversitynetwork.shared.access;

import java.time.Instant;
import java.util.function.Predicate;

/**
 * A credential that was found good: who it belongs to, until when that can be relied on, the requests a minute that it
 * may make where that is its own number, the addresses it may come from, and what to do when it is used.
 */
public record Known(Caller caller, Instant until, Integer perMinute, Predicate<String> from, Runnable used) {
    public static Known of(Caller caller, Instant until) {
        return new Known(caller, until, null, address -> true, () -> {});
    }
}
