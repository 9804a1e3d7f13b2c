package org.diversitynetwork.actionplan;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.delivery.ActionDelivery;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.actionplan.part.ActionTexts;
import org.diversitynetwork.actionplan.part.ObjectiveTexts;
import org.diversitynetwork.actionplan.part.PlanText;
import org.diversitynetwork.actionplan.part.RiskTexts;
import org.diversitynetwork.actionplan.version.PlanVersion;
import org.diversitynetwork.actionplan.version.VersionStatus;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;

/**
 * Reads one edition of a plan whole, in at most six statements however long it is, and only what the caller may see.
 */
@Singleton
public class PlanReader {
    private final ActionPlanPolicy policy;
    private final PlanReferences references;

    PlanReader(ActionPlanPolicy policy, PlanReferences references) {
        this.policy = policy;
        this.references = references;
    }

    /**
     * {@code wanted} is {@code draft}, {@code published} or a number; whoever works on the plan sees the text being
     * worked on unless told, everybody else the edition that is public.
     */
    public WholePlan read(ActionPlan plan, String wanted) {
        policy.requireVisible(plan);
        return switch (wanted) {
            case null -> policy.worksOn(plan) ? working(plan) : fixed(plan, plan.publicVersion());
            case "draft" -> draft(plan);
            case "published" -> fixed(plan, plan.publicVersion());
            default -> numbered(plan, number(wanted));
        };
    }

    /** The text that is being worked on; while no edition is open it is that of the latest one. */
    public WholePlan working(ActionPlan plan) {
        var rows = PlanText.of(plan);
        var deliveries = deliveries(plan);
        var known = references.find(plan, rows.wanted());
        return new WholePlan(plan, workingVersion(plan), rows.document(known), rows, deliveries, known);
    }

    private static ShownVersion workingVersion(ActionPlan plan) {
        if (plan.draftVersion != null) {
            return new ShownVersion(plan.draftVersion, VersionStatus.DRAFT);
        }
        if (plan.publishedVersion != null) {
            return new ShownVersion(plan.publishedVersion, VersionStatus.ADOPTED);
        }
        return plan.consultedVersion != null
                ? new ShownVersion(plan.consultedVersion, VersionStatus.CONSULTED)
                : new ShownVersion(plan.contentVersion, VersionStatus.DISCARDED);
    }

    private WholePlan draft(ActionPlan plan) {
        if (!policy.worksOn(plan)) {
            throw new NotAllowed();
        }
        if (plan.draftVersion == null) {
            throw new NotFound("draft of the plan");
        }
        return working(plan);
    }

    private WholePlan numbered(ActionPlan plan, int number) {
        return policy.worksOn(plan) && plan.draftVersion != null && plan.draftVersion == number
                ? working(plan)
                : fixed(plan, number);
    }

    private WholePlan fixed(ActionPlan plan, Integer number) {
        if (number == null) {
            throw new NotFound("published version");
        }
        var version = PlanVersion.fixed(plan, number).orElseThrow(() -> new NotFound("version"));
        var known = references.find(plan, wanted(version.content()));
        return new WholePlan(
                plan,
                new ShownVersion(version.number(), version.status()),
                version.content(),
                null,
                deliveries(plan),
                known);
    }

    /** Everything outside of the plan that the document names. */
    public static Wanted wanted(PlanDocument document) {
        var wanted = new Wanted().with(Kind.GROUP, document.targetGroups());
        document.objectives().forEach(objective -> ObjectiveTexts.want(objective, wanted));
        document.actions().forEach(action -> ActionTexts.want(action, wanted));
        document.risks().forEach(risk -> RiskTexts.want(risk, wanted));
        return wanted;
    }

    /** Finds fault with what the document names outside of the plan, each at its place. */
    public static void checkReferences(PlanDocument document, References known, List<Finding> findings) {
        known.check("#/targetGroups", Kind.GROUP, document.targetGroups(), findings);
        for (var i = 0; i < document.objectives().size(); i++) {
            ObjectiveTexts.checkReferences(
                    "#/objectives/" + i, document.objectives().get(i), known, findings);
        }
        for (var i = 0; i < document.actions().size(); i++) {
            ActionTexts.checkReferences("#/actions/" + i, document.actions().get(i), known, findings);
        }
        for (var i = 0; i < document.risks().size(); i++) {
            RiskTexts.checkReferences("#/risks/" + i, document.risks().get(i), known, findings);
        }
    }

    private static List<ActionDelivery> deliveries(ActionPlan plan) {
        return plan.status().isAdopted()
                ? Panache.getEntityManager()
                        .createQuery("select e from ActionDelivery e where e.plan = :plan", ActionDelivery.class)
                        .setParameter("plan", plan)
                        .getResultList()
                : List.of();
    }

    private static int number(String wanted) {
        if (!wanted.matches("[1-9][0-9]{0,5}")) {
            throw Invalid.parameter(
                    "version", "not-allowed", Map.of(), "version takes draft, published, or the number of an edition.");
        }
        return Integer.parseInt(wanted);
    }
}
