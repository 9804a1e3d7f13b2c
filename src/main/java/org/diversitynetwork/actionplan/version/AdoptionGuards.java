package org.diversitynetwork.actionplan.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.Output;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.shared.problem.Unmet;

/**
 * What a plan's text needs before it is promised: who does each action, when, for what money, and how one will know.
 */
final class AdoptionGuards {
    private final PlanDocument text;
    private final References known;
    private final Set<String> grounded;
    private final List<Unmet> unmet = new ArrayList<>();

    private AdoptionGuards(PlanDocument text, References known, Set<String> grounded) {
        this.text = text;
        this.known = known;
        this.grounded = grounded;
    }

    /** {@code grounded} are the codes of indicators that need no baseline or have one in the city. */
    static List<Unmet> ofText(PlanDocument text, References known, Set<String> grounded) {
        var guards = new AdoptionGuards(text, known, grounded);
        guards.unmet.addAll(ConsultationGuards.ofText(text, known));
        guards.checkActions();
        guards.checkRisks();
        return List.copyOf(guards.unmet);
    }

    private void checkActions() {
        for (var i = 0; i < text.actions().size(); i++) {
            check("#/actions/" + i, text.actions().get(i));
        }
    }

    private void check(String at, ActionText action) {
        checkLead(at + "/leadPartner", action);
        need(action.startDate() != null, "action-without-dates", at + "/startDate", "does not say when it begins");
        need(action.endDate() != null, "action-without-dates", at + "/endDate", "does not say when it ends");
        need(action.cost() != null, "action-without-cost", at + "/cost", "does not say what it costs");
        need(
                !action.funding().isEmpty(),
                "action-without-funding",
                at + "/funding",
                "does not say where the money comes from");
        checkOutputs(at + "/outputs", action.outputs());
    }

    private void checkLead(String at, ActionText action) {
        if (action.leadPartner() == null) {
            need(false, "action-without-lead", at, "has no lead partner");
            return;
        }
        var lead = known.get(Kind.PARTNER, action.leadPartner());
        need(lead != null && lead.fits(), "lead-left", at, "is led by a partner that has left the network");
    }

    /**
     * One indicator with a target, and with a baseline where it needs one, will do; else each is told what it lacks.
     */
    private void checkOutputs(String at, List<Output> outputs) {
        if (outputs.stream().noneMatch(output -> output.indicator() != null)) {
            need(false, "action-without-indicator", at, "has no output that an indicator counts");
            return;
        }
        if (outputs.stream().anyMatch(output -> isAimed(output) && isGrounded(output))) {
            return;
        }
        for (var i = 0; i < outputs.size(); i++) {
            var output = outputs.get(i);
            if (output.indicator() != null) {
                var here = at + "/" + i;
                need(
                        isAimed(output),
                        "indicator-without-target",
                        here + "/targetValue",
                        "has an output without a target");
                need(
                        isGrounded(output),
                        "indicator-without-baseline",
                        here + "/indicator",
                        "is counted by an indicator without a baseline in the city");
            }
        }
    }

    private static boolean isAimed(Output output) {
        return output.indicator() != null && output.targetValue() != null;
    }

    private boolean isGrounded(Output output) {
        return grounded.contains(output.indicator());
    }

    private void checkRisks() {
        need(
                text.risks().stream().anyMatch(risk -> risk.mitigation() != null),
                "risk-with-mitigation-missing",
                "#/risks",
                null);
    }

    private void need(boolean met, String code, String pointer, String lack) {
        if (!met) {
            var detail = lack == null
                    ? "The plan names no risk together with what is done about it."
                    : "The action %s.".formatted(lack);
            unmet.add(new Unmet(code, pointer, detail));
        }
    }
}
