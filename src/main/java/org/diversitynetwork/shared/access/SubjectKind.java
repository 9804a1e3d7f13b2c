package org.diversitynetwork.shared.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One kind of subject that the service's own access tokens are made for; the feature that owns them implements it. */
public interface SubjectKind {
    /** What stands before the colon of the subject: {@code user} in {@code user:<id>}. */
    String prefix();

    /**
     * Who the subject is now.
     *
     * @throws io.quarkus.security.AuthenticationFailedException when it may no longer sign in
     */
    Known load(UUID id, Map<String, Object> claims, Instant expires);
}
