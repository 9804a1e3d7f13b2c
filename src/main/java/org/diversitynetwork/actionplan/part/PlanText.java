package org.diversitynetwork.actionplan.part;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.Wanted;
import org.diversitynetwork.actionplan.document.PlanDocument;

/** The text that a plan's people are working on, whole and in order. */
public record PlanText(
        ActionPlan plan, List<PlanObjective> objectives, List<PlanAction> actions, List<PlanRisk> risks) {

    /** Three statements, however long the plan is. */
    public static PlanText of(ActionPlan plan) {
        return new PlanText(
                plan, rows(PlanObjective.class, plan), rows(PlanAction.class, plan), rows(PlanRisk.class, plan));
    }

    private static <T> List<T> rows(Class<T> type, ActionPlan plan) {
        return Panache.getEntityManager()
                .createQuery(
                        "select e from %s e where e.plan = :plan order by e.turn, e.id".formatted(type.getSimpleName()),
                        type)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** Everything outside of the plan that it names. */
    public Wanted wanted() {
        var wanted = new Wanted().with(Kind.GROUP, plan.targetGroupIds);
        objectives.forEach(objective -> ObjectiveTexts.want(objective, wanted));
        actions.forEach(action -> ActionTexts.want(action, wanted));
        risks.forEach(risk -> RiskTexts.want(risk, wanted));
        return wanted;
    }

    /** The pilot actions that its actions came from, in the order in which their rows are locked. */
    public List<UUID> pilots() {
        return actions.stream()
                .map(action -> action.originPilotId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    public PlanDocument document(References known) {
        return new PlanDocument(
                plan.city.code,
                plan.network.code,
                plan.code,
                plan.language,
                plan.title,
                plan.vision,
                plan.visionYear,
                plan.startDate,
                plan.endDate,
                known.codes(Kind.GROUP, plan.targetGroupIds),
                plan.problemStatements,
                objectives.stream().map(o -> ObjectiveTexts.of(o, known)).toList(),
                actions.stream().map(a -> ActionTexts.of(a, known)).toList(),
                risks.stream().map(r -> RiskTexts.of(r, known)).toList(),
                plan.integrationCheck,
                plan.governance,
                plan.monitoringFrequency,
                plan.sources);
    }
}
