package org.diversitynetwork.shared.http;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.diversitynetwork.shared.retention.Expiring;
import org.diversitynetwork.shared.retention.ExpiringRows;

/** Stored answers may tell about people, so that they go when nobody can ask for them any more. */
class ReplayRetention {
    @Produces
    @Singleton
    Expiring storedAnswers() {
        return new ExpiringRows(
                "answers stored for an Idempotency-Key a day ago",
                "idempotency_key",
                "created_at < :before",
                Duration.ofHours(24));
    }
}
