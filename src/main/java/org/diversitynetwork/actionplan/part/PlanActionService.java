package org.diversitynetwork.actionplan.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.ActionRules;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.PlanReferences;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.Wanted;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;

/** What can be done with the actions of the text being worked on. */
@ApplicationScoped
public class PlanActionService {
    private final Lists lists;
    private final Drafts drafts;
    private final ActionPlanPolicy policy;
    private final PlanReferences references;

    PlanActionService(Lists lists, Drafts drafts, ActionPlanPolicy policy, PlanReferences references) {
        this.lists = lists;
        this.drafts = drafts;
        this.policy = policy;
        this.references = references;
    }

    Page<ActionView> list(String planReference, ActionFilter filter, PageRequest page) {
        var plan = drafts.require(planReference);
        var rows = lists.page(PlanAction.LISTED, filter.in(plan), page, row -> row);
        return new Page<>(views(plan, rows.items()), rows.page());
    }

    ActionView get(String planReference, String reference) {
        var plan = ActionPlan.FINDER.require(planReference);
        var action = PlanAction.PARTS.find(plan, reference);
        if (action.isEmpty() || !policy.leads(plan, action.get().leadPartnerId)) {
            policy.requireWork(plan);
        }
        return views(plan, List.of(action.orElseThrow(() -> new NotFound("action"))))
                .getFirst();
    }

    @Transactional
    ActionView create(String planReference, ActionText request) {
        var plan = ActionPlan.FINDER.require(planReference);
        policy.requireEdit(plan);
        drafts.holdToAdd(plan);
        drafts.requireOpen(plan);
        var action = AdoptedActions.of(plan).begin(request.code());
        action.plan = plan;
        action.turn = PlanAction.PARTS.nextTurn(plan);
        return write(action, request, new References(List.of()), new Wanted());
    }

    /** The partner that leads an action keeps its text, but hands it on only through the city. */
    @Transactional
    ActionView change(String planReference, String reference, IfMatch ifMatch, MergePatch<ActionChanges> patch) {
        var action = forChange(planReference, reference, ifMatch);
        var lead = action.leadPartnerId;
        var pilot = action.originPilotId;
        var known = references.find(action.plan, wanted(List.of(action)).with(Kind.GROUP, action.plan.targetGroupIds));
        var wanted = patch.applyTo(ActionChanges.of(ActionTexts.of(action, known), action));
        drafts.requireOpen(action.plan);
        action.turn = wanted.order();
        var view = write(action, wanted.text(action), known, wanted(List.of(action)));
        if (!Objects.equals(lead, action.leadPartnerId) && !policy.mayEdit(action.plan)) {
            throw new NotAllowed();
        }
        if (!Objects.equals(pilot, action.originPilotId)) {
            ScaledPilots.requireStillCarried(pilot);
        }
        return view;
    }

    @Transactional
    void remove(String planReference, String reference, IfMatch ifMatch) {
        var action = forChange(planReference, reference, ifMatch);
        if (!policy.mayEdit(action.plan)) {
            throw new NotAllowed();
        }
        drafts.requireOpen(action.plan);
        var pilot = action.originPilotId;
        action.delete();
        PlanAction.flush();
        ScaledPilots.requireStillCarried(pilot);
    }

    private PlanAction forChange(String planReference, String reference, IfMatch ifMatch) {
        var plan = ActionPlan.FINDER.require(planReference);
        var action = PlanAction.PARTS.require(plan, reference);
        policy.requireEditAction(plan, action.leadPartnerId);
        drafts.hold(plan, action, ifMatch);
        return action;
    }

    /** {@code before} is what the action named so far. */
    private ActionView write(PlanAction row, ActionText request, References found, Wanted before) {
        var plan = row.plan;
        var wanted = new Wanted().with(Kind.GROUP, plan.targetGroupIds);
        ActionTexts.want(request, wanted);
        var known = found.has(wanted) ? found : references.find(plan, wanted);
        var objective = PlanObjective.PARTS.find(plan, request.objective());
        var text = ActionTexts.inCodes(
                request, known, name -> objective.map(o -> o.code).orElse(name));
        var findings = new ArrayList<Finding>();
        ActionRules.check(
                "#", text, Drafts.frame(plan, known), objective.map(o -> o.kind).orElse(null), findings);
        ActionTexts.checkReferences("#", text, known.sparing(before), findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        ActionTexts.write(text, row, objective.orElseThrow(), known);
        row.persistAndFlush();
        return ActionView.of(text, row, null, known, plan.language);
    }

    private List<ActionView> views(ActionPlan plan, List<PlanAction> rows) {
        var known = references.find(plan, wanted(rows));
        return rows.stream()
                .map(row -> ActionView.of(ActionTexts.of(row, known), row, null, known, plan.language))
                .toList();
    }

    private static Wanted wanted(List<PlanAction> rows) {
        var wanted = new Wanted();
        rows.forEach(row -> ActionTexts.want(row, wanted));
        return wanted;
    }
}
