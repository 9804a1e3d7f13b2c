package org.diversitynetwork.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.diversitynetwork.shared.retention.Expiring;
import org.diversitynetwork.shared.retention.ExpiringRows;

/** How long the account feature keeps what it needs for a while only. */
class AccountRetention {
    private static final Duration SESSION = Duration.ofDays(30);

    @Produces
    @Singleton
    Expiring sessions() {
        return new ExpiringRows(
                "sessions that ended 30 days ago", "session", "expires_at < :before or ended_at < :before", SESSION);
    }

    /** A token that comes back later than this is unknown, and so refused all the same. */
    @Produces
    @Singleton
    Expiring usedRefreshTokens() {
        return new ExpiringRows("refresh tokens used 30 days ago", "refresh_token", "used_at < :before", SESSION);
    }

    @Produces
    @Singleton
    Expiring links() {
        return new ExpiringRows(
                "links that were not used in time", "one_time_link", "expires_at < :before", Duration.ZERO);
    }

    @Produces
    @Singleton
    Expiring wrongPasswords() {
        return new ExpiringRows(
                "counts of wrong passwords from yesterday", "sign_in_failure", "last_at < :before", Duration.ofDays(1));
    }
}
