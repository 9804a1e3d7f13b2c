package org.diversitynetwork.pilotaction;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

/** What became of a pilot action: actions of plans and pilot actions elsewhere that name it as their origin. */
@Singleton
class PilotLinks {
    /** Plans lie above pilot actions; the query names their table, the code does not. */
    private static final String ACTIONS =
            "select count(*) from plan_action a join action_plan p on p.id = a.plan_id where a.origin_pilot_id = :pilot and p.status <> 'WITHDRAWN'";

    /** Holds the pilot action as it is until the transaction ends: its links are looked at by whoever holds it. */
    static void hold(PilotAction pilot) {
        if (pilot != null) {
            Panache.getEntityManager().refresh(pilot, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    boolean any(PilotAction pilot) {
        return actions(pilot) > 0 || pilotsElsewhere(pilot) > 0;
    }

    /** Whether this pilot action is all that a scaled one has become. */
    boolean isLastOf(PilotAction origin, PilotAction pilot) {
        return origin != null
                && origin.status() == PilotStatus.SCALED
                && !origin.city.id.equals(pilot.city.id)
                && actions(origin) == 0
                && pilotsElsewhere(origin) == 1;
    }

    long actions(PilotAction pilot) {
        return Panache.getSession()
                .createNativeQuery(ACTIONS, Long.class)
                .setParameter("pilot", pilot.id)
                .getSingleResult();
    }

    /** One that was turned down is none. */
    long pilotsElsewhere(PilotAction pilot) {
        return PilotAction.count(
                "origin = ?1 and city <> ?2 and status <> ?3", pilot, pilot.city, PilotStatus.REJECTED);
    }
}
