package org.diversitynetwork.shared.http;

import io.smallrye.config.ConfigMapping;

/** What one address may ask of one node in a minute; the values stand in {@code application.properties}. */
@ConfigMapping(prefix = "diversity.rate-limit")
interface RateLimitConfig {
    int readPerMinute();

    int writePerMinute();

    int signInPerMinute();
}
