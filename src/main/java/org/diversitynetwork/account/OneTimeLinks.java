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
    private static final Duration PAUSE = Duration.ofMinutes(2);

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

    /** Whether a link went out within the last minutes, so that nobody can fill another's mailbox. */
    boolean wasJustSent(UUID userId) {
        return !entities.createNativeQuery(
                        "select 1 from one_time_link where user_id = :user and expires_at > :soon", Object.class)
                .setParameter("user", userId)
                .setParameter(
                        "soon",
                        clock.instant().plus(Purpose.PASSWORD_RESET.life()).minus(PAUSE))
                .getResultList()
                .isEmpty();
    }

    /** Whose link it is, if it can still be used. */
    Optional<UUID> owner(String token) {
        return first("select user_id from one_time_link where hash = :hash and expires_at > :now", token);
    }

    /** Whose link it is, which it is no longer after this. */
    Optional<UUID> redeem(String token) {
        return first("delete from one_time_link where hash = :hash and expires_at > :now returning user_id", token);
    }

    private Optional<UUID> first(String sql, String token) {
        List<?> owner = entities.createNativeQuery(sql, UUID.class)
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
