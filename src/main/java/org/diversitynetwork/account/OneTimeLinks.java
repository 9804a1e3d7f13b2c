package org.diversitynetwork.account;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links sent by mail that let their holder choose a password once; stored as hashes. */
@Singleton
class OneTimeLinks {
    private static final String PREFIX = "dvl_";

    private final EntityManager entities;
    private final Clock clock;

    /** What a link is for, and how long it can be used. */
    enum Purpose {
        INVITATION(Duration.ofDays(7)),
        PASSWORD_RESET(Duration.ofHours(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        Duration life() {
            return life;
        }
    }

    OneTimeLinks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The token of a new link; older ones of the person stop working. */
    String issue(UUID userId, Purpose purpose) {
        revoke(userId);
        var token = Secrets.next(PREFIX);
        entities.createNativeQuery(
                        "insert into one_time_link (hash, user_id, purpose, expires_at) values (:hash, :user, :purpose, :expires)")
                .setParameter("hash", Secrets.hash(token))
                .setParameter("user", userId)
                .setParameter("purpose", purpose.name())
                .setParameter("expires", clock.instant().plus(purpose.life()))
                .executeUpdate();
        return token;
    }

    /** Whose link it is, which it is no longer after this. */
    Optional<UUID> redeem(String token) {
        List<?> owner = entities.createNativeQuery(
                        "delete from one_time_link where hash = :hash and expires_at > :now returning user_id",
                        UUID.class)
                .setParameter("hash", Secrets.hash(token))
                .setParameter("now", clock.instant())
                .getResultList();
        return owner.stream().findFirst().map(UUID.class::cast);
    }

    void revoke(UUID userId) {
        entities.createNativeQuery("delete from one_time_link where user_id = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }
}
