package org.diversitynetwork.actionplan.version;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.shared.problem.Unmet;

/** What a plan's next step depends on outside of its text; each question is one statement. */
@Singleton
class PlanFacts {
    private static final int MOST_NAMED = 200;

    private final EntityManager entities;

    PlanFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Codes of the text's indicators that need no baseline, or have one in the plan's city. */
    Set<String> grounded(ActionPlan plan, PlanDocument text) {
        var codes = new HashSet<String>();
        text.actions().forEach(action -> action.outputs().forEach(output -> codes.add(output.indicator())));
        codes.remove(null);
        if (codes.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery(
                        "select i.code from Indicator i where i.code in :codes and (i.baselineRequired = false or exists (select 1 from Observation o where o.network.id = :network and o.indicator = i and o.city.id = :city and o.kind = BASELINE and o.current = true and o.value is not null))",
                        String.class)
                .setParameter("codes", codes)
                .setParameter("network", plan.network.id)
                .setParameter("city", plan.city.id)
                .getResultList());
    }

    boolean hasUnanswered(ActionPlan plan) {
        return !entities.createQuery(
                        "select 1 from ConsultationComment c where c.plan = :plan and c.status = NEW", Integer.class)
                .setParameter("plan", plan)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean hasBegun(ActionPlan plan) {
        return !entities.createQuery(
                        "select 1 from ActionDelivery d where d.plan = :plan and d.planned = true and d.status in (IN_PROGRESS, ON_HOLD, COMPLETED)",
                        Integer.class)
                .setParameter("plan", plan)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Unmet> unfinished(ActionPlan plan) {
        return entities
                .createQuery(
                        "select d.code, d.id from ActionDelivery d where d.plan = :plan and d.planned = true and d.status not in (COMPLETED, CANCELLED) order by d.endDate, d.id",
                        Object[].class)
                .setParameter("plan", plan)
                .setMaxResults(MOST_NAMED)
                .getResultList()
                .stream()
                .map(row -> new Unmet(
                        "action-unfinished",
                        "/api/v1/action-deliveries/" + row[1],
                        "Action %s is neither completed nor cancelled.".formatted(row[0])))
                .toList();
    }

    /** Of each output of an action that was not cancelled, it is told what came of it. */
    List<Unmet> unobserved(ActionPlan plan) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select d.code, o.turn - 1, o.part ->> 'key'
                        from action_delivery d, jsonb_array_elements(d.outputs) with ordinality o(part, turn)
                        where d.plan_id = :plan and d.is_planned and d.status <> 'CANCELLED'
                          and o.part ->> 'indicatorId' is not null
                          and not exists (select 1 from observation m
                            where m.network_id = d.network_id and m.scope_id = d.action_id and m.scope_type = 'ACTION'
                              and m.kind = 'ACTUAL' and m.is_current and m.value is not null
                              and m.indicator_id = cast(o.part ->> 'indicatorId' as uuid))
                        order by d.end_date, d.id, o.turn""")
                .setParameter("plan", plan.id)
                .setMaxResults(MOST_NAMED)
                .getResultList();
        return rows.stream()
                .map(row -> new Unmet(
                        "final-observation-missing",
                        "#/actions/%s/outputs/%s".formatted(row[0], row[1]),
                        "Nobody has told what came of output %s of action %s.".formatted(row[2], row[0])))
                .toList();
    }

    List<PlanEndorsement> endorsements(ActionPlan plan, String hash) {
        return PlanEndorsement.list("plan = ?1 and contentHash = ?2", plan, hash);
    }
}
