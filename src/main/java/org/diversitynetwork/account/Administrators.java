package org.diversitynetwork.account;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.diversitynetwork.shared.problem.Problem;

/** Whoever runs the installation: there is always one who can sign in, and whose role has no end. */
@Singleton
class Administrators {
    private static final String OTHERS = """
            select count(r) from RoleAssignment r
            where r.role = NETWORK_ADMIN and r.scopeId is null and r.user.id <> :user and r.user.status = ACTIVE
              and r.validFrom <= :today and r.validTo is null""";

    private final EntityManager entities;
    private final Clock clock;

    Administrators(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Of two who each take away the other's administration, the second waits and sees what the first did. */
    void hold() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('administrators'))", Object.class)
                .getSingleResult();
    }

    boolean isLast(UserAccount user) {
        return RoleAssignment.of(user.id).stream().anyMatch(RoleAssignment::isAdministration)
                && entities.createQuery(OTHERS, Long.class)
                                .setParameter("user", user.id)
                                .setParameter("today", LocalDate.now(clock))
                                .getSingleResult()
                        == 0;
    }

    void requireOtherThan(UserAccount user) {
        if (isLast(user)) {
            throw new Problem("last-administrator", "Somebody has to run the installation: name another one first.");
        }
    }
}
