package org.diversitynetwork.actionplan.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.PlanReferences;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.RiskRules;
import org.diversitynetwork.actionplan.RiskText;
import org.diversitynetwork.actionplan.Wanted;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** What can be done with the risks of the text being worked on. */
@ApplicationScoped
public class PlanRiskService {
    private final Lists lists;
    private final Drafts drafts;
    private final ActionPlanPolicy policy;
    private final PlanReferences references;

    PlanRiskService(Lists lists, Drafts drafts, ActionPlanPolicy policy, PlanReferences references) {
        this.lists = lists;
        this.drafts = drafts;
        this.policy = policy;
        this.references = references;
    }

    Page<RiskView> list(String planReference, RiskFilter filter, PageRequest page) {
        var plan = drafts.require(planReference);
        var rows = lists.page(PlanRisk.LISTED, filter.in(plan), page, row -> row);
        return new Page<>(views(plan, rows.items()), rows.page());
    }

    RiskView get(String planReference, String reference) {
        var plan = drafts.require(planReference);
        return views(plan, List.of(PlanRisk.PARTS.require(plan, reference))).getFirst();
    }

    @Transactional
    RiskView create(String planReference, RiskText request) {
        var plan = ActionPlan.FINDER.require(planReference);
        policy.requireEdit(plan);
        drafts.hold(plan);
        drafts.requireOpen(plan);
        var risk = new PlanRisk();
        risk.plan = plan;
        risk.turn = PlanRisk.PARTS.nextTurn(plan);
        return write(risk, request, new References(List.of()), new Wanted());
    }

    @Transactional
    RiskView change(String planReference, String reference, IfMatch ifMatch, MergePatch<RiskChanges> patch) {
        var risk = forChange(planReference, reference, ifMatch);
        var known = references.find(risk.plan, wanted(List.of(risk)).with(Kind.GROUP, risk.plan.targetGroupIds));
        var wanted = patch.applyTo(RiskChanges.of(RiskTexts.of(risk, known), risk));
        drafts.requireOpen(risk.plan);
        risk.turn = wanted.order();
        return write(risk, wanted.text(risk), known, wanted(List.of(risk)));
    }

    @Transactional
    void remove(String planReference, String reference, IfMatch ifMatch) {
        var risk = forChange(planReference, reference, ifMatch);
        drafts.requireOpen(risk.plan);
        risk.delete();
        PlanRisk.flush();
    }

    private PlanRisk forChange(String planReference, String reference, IfMatch ifMatch) {
        var plan = ActionPlan.FINDER.require(planReference);
        var risk = PlanRisk.PARTS.require(plan, reference);
        policy.requireEdit(plan);
        drafts.hold(plan, risk, ifMatch);
        return risk;
    }

    /** {@code before} is what it named so far. */
    private RiskView write(PlanRisk row, RiskText request, References found, Wanted before) {
        var plan = row.plan;
        var wanted = new Wanted().with(Kind.GROUP, plan.targetGroupIds);
        RiskTexts.want(request, wanted);
        var known = found.has(wanted) ? found : references.find(plan, wanted);
        var action = PlanAction.PARTS.find(plan, request.action());
        var text = RiskTexts.inCodes(
                request, known, name -> action.map(a -> a.code).orElse(name));
        var findings = new ArrayList<Finding>();
        RiskRules.check("#", text, Drafts.frame(plan, known), action.isPresent(), findings);
        RiskTexts.checkReferences("#", text, known.sparing(before), findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        RiskTexts.write(text, row, action.orElse(null), known);
        row.persistAndFlush();
        return RiskView.of(text, row, known, plan.language);
    }

    private List<RiskView> views(ActionPlan plan, List<PlanRisk> rows) {
        var known = references.find(plan, wanted(rows));
        return rows.stream()
                .map(row -> RiskView.of(RiskTexts.of(row, known), row, known, plan.language))
                .toList();
    }

    private static Wanted wanted(List<PlanRisk> rows) {
        var wanted = new Wanted();
        rows.forEach(row -> RiskTexts.want(row, wanted));
        return wanted;
    }
}
