package org.diversitynetwork.shared.limit;

import java.util.concurrent.TimeUnit;

/** Whether a request may pass, and what its caller has left; told in the fields of the IETF draft. */
public record Verdict(String limit, boolean passes, long left, long nanosToFull, long nanosToNext) {
    /** The words of {@code RateLimit}. What other nodes let through may leave a debt, which is nothing left too. */
    public String leftover() {
        return '"' + limit + "\";r=" + Math.max(0, left) + ";t=" + seconds(nanosToFull);
    }

    /** The words of {@code Retry-After}. */
    public String retryAfter() {
        return Long.toString(seconds(nanosToNext));
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999));
    }
}
