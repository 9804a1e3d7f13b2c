package org.diversitynetwork.actionplan.part;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diversitynetwork.actionplan.ActionPlan;

/**
 * The ids of those actions of the edition in force that the draft does not have. One that is taken out of a draft and
 * put in again, or comes back when the draft is discarded, is the same action: what is told and measured of it goes by
 * its id.
 */
final class AdoptedActions {
    private static final String GONE =
            "select d.code, d.actionId from ActionDelivery d where d.plan = :plan and d.planned = true and not exists (select 1 from PlanAction a where a.id = d.actionId)";

    private final Map<String, UUID> ids;

    private AdoptedActions(Map<String, UUID> ids) {
        this.ids = ids;
    }

    static AdoptedActions of(ActionPlan plan) {
        return new AdoptedActions(
                plan.status().isAdopted()
                        ? Panache.getEntityManager()
                                .createQuery(GONE, Object[].class)
                                .setParameter("plan", plan)
                                .getResultStream()
                                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]))
                        : Map.of());
    }

    /** A row for an action that the draft does not have. */
    PlanAction begin(String code) {
        var action = new PlanAction();
        action.id = ids.getOrDefault(code, action.id);
        return action;
    }
}
