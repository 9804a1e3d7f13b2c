package org.diversitynetwork.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.diversitynetwork.shared.store.Unaudited;

/** One sign-in of a person, until it ends or is left unused for 30 days. */
@Entity
@Unaudited
public class Session extends PanacheEntityBase {
    static final Duration LIFE = Duration.ofDays(30);

    @Id
    public UUID id = UUID.randomUUID();

    public UUID userId;
    public Instant startedAt;
    public Instant expiresAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Ending endedBy;

    /** What ended a session. */
    enum Ending {
        SIGN_OUT,
        REUSE,
        PASSWORD,
        SUSPENSION,
        ERASURE
    }

    static Session start(UUID userId, Instant now) {
        var session = new Session();
        session.userId = userId;
        session.startedAt = now;
        session.extend(now);
        session.persist();
        return session;
    }

    void extend(Instant now) {
        expiresAt = now.plus(LIFE);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    void end(Ending how, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = how;
        }
    }

    /** Ends whatever the person has open, except for one session. */
    static void endAll(UUID userId, UUID except, Ending how, Instant now) {
        Session.<Session>stream("userId = ?1 and endedAt is null", userId)
                .filter(session -> !session.id.equals(except))
                .forEach(session -> session.end(how, now));
    }
}
