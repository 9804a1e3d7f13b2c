package org.diversitynetwork.actionplan.version;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.WholePlan;
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

    /** INV-11: the scaled pilot actions that nothing would carry on without this plan. */
    List<Unmet> carriedAlone(ActionPlan plan) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select min(a.code), p.code
                        from plan_action a join pilot_action p on p.id = a.origin_pilot_id
                        where a.plan_id = :plan and p.status = 'SCALED'
                          and not exists (select 1 from plan_action o join action_plan l on l.id = o.plan_id
                            where o.origin_pilot_id = p.id and o.plan_id <> :plan and l.status <> 'WITHDRAWN')
                          and not exists (select 1 from pilot_action t
                            where t.origin_pilot_id = p.id and t.city_id <> p.city_id and t.status <> 'REJECTED')
                        group by p.id, p.code order by 1, p.id""")
                .setParameter("plan", plan.id)
                .setMaxResults(MOST_NAMED)
                .getResultList();
        return rows.stream()
                .map(row -> new Unmet(
                        "pilot-action-carried",
                        "#/actions/%s/originPilot".formatted(row[0]),
                        "The pilot action %s was scaled into action %s, and nothing else carries it on."
                                .formatted(row[1], row[0])))
                .toList();
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

    /**
     * Of the text as it is, in the edition at hand; since people were last asked about the plan, and by those who still
     * have an account.
     */
    List<PlanEndorsement> endorsements(WholePlan whole, String hash) {
        return entities.createQuery(
                        "select e from PlanEndorsement e where e.plan = :plan and e.number = :number and e.contentHash = :hash and exists (select 1 from UserAccount u where u.id = e.userId and u.status = ACTIVE) and not exists (select 1 from PlanVersion v where v.plan = e.plan and v.number = v.plan.consultedVersion and v.fixedAt > e.createdAt)",
                        PlanEndorsement.class)
                .setParameter("plan", whole.plan())
                .setParameter("number", whole.shown().number())
                .setParameter("hash", hash)
                .getResultList();
    }
}
