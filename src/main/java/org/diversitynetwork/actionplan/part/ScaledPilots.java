package org.diversitynetwork.actionplan.part;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.UUID;
import org.diversitynetwork.shared.problem.Problem;

/** INV-11: a pilot action that was scaled keeps something that carries it on. */
public final class ScaledPilots {
    private ScaledPilots() {}

    /**
     * Called once the action is gone or names another pilot, within the same transaction. The pilot's row is locked, so
     * that of two actions that leave it at once the second sees the first one gone.
     */
    public static void requireStillCarried(UUID pilotId) {
        if (pilotId == null) {
            return;
        }
        Panache.getSession()
                .createNativeQuery("select id from pilot_action where id = :pilot for update", UUID.class)
                .setParameter("pilot", pilotId)
                .getResultList();
        var orphaned = Panache.getSession()
                .createNativeQuery("""
                        select exists (select 1 from pilot_action p
                          where p.id = :pilot and p.status = 'SCALED'
                            and not exists (select 1 from plan_action a join action_plan l on l.id = a.plan_id
                              where a.origin_pilot_id = p.id and l.status <> 'WITHDRAWN')
                            and not exists (select 1 from pilot_action t
                              where t.origin_pilot_id = p.id and t.city_id <> p.city_id and t.status <> 'REJECTED'))""", Boolean.class)
                .setParameter("pilot", pilotId)
                .getSingleResult();
        if (orphaned) {
            throw new Problem(
                    "pilot-action-carried",
                    "The pilot action was scaled into this action, and nothing else carries it on.");
        }
    }
}
