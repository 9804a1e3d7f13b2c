package org.diversitynetwork.account;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The refresh tokens of sessions, as hashes. */
@Singleton
class RefreshTokenStore {
    static final String PREFIX = "dvr_";

    private final EntityManager entities;

    /** A token that was presented: its session, and whether it was used before. */
    record Presented(UUID sessionId, boolean used) {}

    RefreshTokenStore(EntityManager entities) {
        this.entities = entities;
    }

    String issue(UUID sessionId) {
        var token = Secrets.next(PREFIX);
        entities.createNativeQuery("insert into refresh_token (hash, session_id) values (:hash, :session)")
                .setParameter("hash", Secrets.hash(token))
                .setParameter("session", sessionId)
                .executeUpdate();
        return token;
    }

    /** Marks the token as used; of two who present it at once, one is the first. */
    Optional<Presented> present(String token, Instant now) {
        List<?> rows = entities.createNativeQuery("""
                        update refresh_token r set used_at = coalesce(r.used_at, :now)
                        from (select hash, used_at from refresh_token where hash = :hash for update) before
                        where r.hash = before.hash
                        returning r.session_id, before.used_at is not null""")
                .setParameter("hash", Secrets.hash(token))
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Presented((UUID) row[0], (Boolean) row[1]));
    }
}
