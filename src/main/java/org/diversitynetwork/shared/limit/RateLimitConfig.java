package org.diversitynetwork.shared.limit;

import io.smallrye.config.ConfigMapping;

/** What one address, person or token may ask in a minute; the values stand in {@code application.properties}. */
@ConfigMapping(prefix = "diversity.rate-limit")
interface RateLimitConfig {
    /** One address, of what is public. */
    int readPerMinute();

    /** One person or token. */
    int callerReadPerMinute();

    /** One person or token, and one address with credentials that are not known yet. */
    int writePerMinute();

    /** One address without a credential. */
    int anonymousWritePerMinute();

    /** One address, whatever credential comes along. */
    int signInPerMinute();

    /** One address, of credentials that were refused. */
    int failedCredentialPerMinute();
}
