package org.diversitynetwork.actionplan.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.ObjectiveRules;
import org.diversitynetwork.actionplan.ObjectiveText;
import org.diversitynetwork.actionplan.PlanReferences;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.Wanted;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** What can be done with the objectives of the text being worked on. */
@ApplicationScoped
public class PlanObjectiveService {
    private final Lists lists;
    private final Drafts drafts;
    private final ActionPlanPolicy policy;
    private final PlanReferences references;

    PlanObjectiveService(Lists lists, Drafts drafts, ActionPlanPolicy policy, PlanReferences references) {
        this.lists = lists;
        this.drafts = drafts;
        this.policy = policy;
        this.references = references;
    }

    Page<ObjectiveView> list(String planReference, ObjectiveFilter filter, PageRequest page) {
        var plan = drafts.require(planReference);
        var rows = lists.page(PlanObjective.LISTED, filter.in(plan), page, row -> row);
        return new Page<>(views(plan, rows.items()), rows.page());
    }

    ObjectiveView get(String planReference, String reference) {
        var plan = drafts.require(planReference);
        return views(plan, List.of(PlanObjective.PARTS.require(plan, reference)))
                .getFirst();
    }

    @Transactional
    ObjectiveView create(String planReference, ObjectiveText request) {
        var plan = ActionPlan.FINDER.require(planReference);
        policy.requireEdit(plan);
        drafts.hold(plan);
        drafts.requireOpen(plan);
        var objective = new PlanObjective();
        objective.plan = plan;
        objective.turn = PlanObjective.PARTS.nextTurn(plan);
        return write(objective, request, new References(List.of()), new Wanted());
    }

    @Transactional
    ObjectiveView change(String planReference, String reference, IfMatch ifMatch, MergePatch<ObjectiveChanges> patch) {
        var objective = forChange(planReference, reference, ifMatch);
        var known = references.find(
                objective.plan, wanted(List.of(objective)).with(Kind.GROUP, objective.plan.targetGroupIds));
        var wanted = patch.applyTo(ObjectiveChanges.of(ObjectiveTexts.of(objective, known), objective));
        drafts.requireOpen(objective.plan);
        objective.turn = wanted.order();
        return write(objective, wanted.text(objective), known, wanted(List.of(objective)));
    }

    @Transactional
    void remove(String planReference, String reference, IfMatch ifMatch) {
        var objective = forChange(planReference, reference, ifMatch);
        drafts.requireOpen(objective.plan);
        objective.delete();
        PlanObjective.flush();
    }

    private PlanObjective forChange(String planReference, String reference, IfMatch ifMatch) {
        var plan = ActionPlan.FINDER.require(planReference);
        var objective = PlanObjective.PARTS.require(plan, reference);
        policy.requireEdit(plan);
        drafts.hold(plan, objective, ifMatch);
        return objective;
    }

    /** {@code before} is what it named so far. */
    private ObjectiveView write(PlanObjective row, ObjectiveText request, References found, Wanted before) {
        var plan = row.plan;
        var wanted = new Wanted().with(Kind.GROUP, plan.targetGroupIds);
        ObjectiveTexts.want(request, wanted);
        var known = found.has(wanted) ? found : references.find(plan, wanted);
        var parent = PlanObjective.PARTS.find(plan, request.parent());
        var text = ObjectiveTexts.inCodes(
                request, known, name -> parent.map(p -> p.code).orElse(name));
        var findings = new ArrayList<Finding>();
        ObjectiveRules.check(
                "#", text, Drafts.frame(plan, known), parent.map(p -> p.kind).orElse(null), findings);
        ObjectiveTexts.checkReferences("#", text, known.sparing(before), findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        ObjectiveTexts.write(text, row, parent.orElse(null), known);
        row.persistAndFlush();
        return ObjectiveView.of(text, row, known, plan.language);
    }

    private List<ObjectiveView> views(ActionPlan plan, List<PlanObjective> rows) {
        var known = references.find(plan, wanted(rows));
        return rows.stream()
                .map(row -> ObjectiveView.of(ObjectiveTexts.of(row, known), row, known, plan.language))
                .toList();
    }

    private static Wanted wanted(List<PlanObjective> rows) {
        var wanted = new Wanted();
        rows.forEach(row -> ObjectiveTexts.want(row, wanted));
        return wanted;
    }
}
