package org.diversitynetwork.shared.limit;

/** Limits for tests, small enough to be used up. */
record SetLimits(
        int readPerMinute,
        int callerReadPerMinute,
        int writePerMinute,
        int anonymousWritePerMinute,
        int signInPerMinute,
        int failedCredentialPerMinute)
        implements RateLimitConfig {

    static final SetLimits SMALL = new SetLimits(600, 300, 60, 20, 10, 5);
}
