package org.diversitynetwork.actionplan.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diversitynetwork.actionplan.ActionRules;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.ObjectiveKind;
import org.diversitynetwork.actionplan.ObjectiveRules;
import org.diversitynetwork.actionplan.ObjectiveText;
import org.diversitynetwork.actionplan.PlanFrame;
import org.diversitynetwork.actionplan.PlanRules;
import org.diversitynetwork.actionplan.RiskRules;
import org.diversitynetwork.actionplan.RiskText;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;

/** What holds within a whole plan document; what it says of things outside of itself is checked elsewhere. */
public final class PlanDocumentRules {
    private PlanDocumentRules() {}

    public static void check(PlanDocument plan, List<Finding> findings) {
        checkHead(plan, findings);
        var frame = new PlanFrame(plan.language(), plan.startDate(), plan.endDate(), Set.copyOf(plan.targetGroups()));
        checkObjectives(plan.objectives(), frame, findings);
        checkActions(plan.actions(), kinds(plan.objectives()), frame, findings);
        checkRisks(plan, frame, findings);
    }

    private static void checkHead(PlanDocument plan, List<Finding> findings) {
        PlanRules.checkHorizon(plan.startDate(), plan.endDate(), findings);
        Checks.inLanguage("#/title", plan.title(), plan.language(), findings);
        Checks.inLanguage("#/vision", plan.vision(), plan.language(), findings);
        Checks.inLanguage("#/governance", plan.governance(), plan.language(), findings);
        Checks.once("#/targetGroups", plan.targetGroups(), findings);
        PlanRules.checkStatements(plan.problemStatements(), plan.language(), findings);
        PlanRules.checkIntegration(plan.integrationCheck(), plan.language(), findings);
    }

    private static void checkObjectives(List<ObjectiveText> objectives, PlanFrame frame, List<Finding> findings) {
        checkCodes("#/objectives", objectives, ObjectiveText::code, findings);
        var kinds = kinds(objectives);
        for (var i = 0; i < objectives.size(); i++) {
            var objective = objectives.get(i);
            ObjectiveRules.check("#/objectives/" + i, objective, frame, kinds.get(objective.parent()), findings);
        }
    }

    private static void checkActions(
            List<ActionText> actions, Map<String, ObjectiveKind> objectives, PlanFrame frame, List<Finding> findings) {
        checkCodes("#/actions", actions, ActionText::code, findings);
        for (var i = 0; i < actions.size(); i++) {
            var action = actions.get(i);
            ActionRules.check("#/actions/" + i, action, frame, objectives.get(action.objective()), findings);
        }
    }

    private static void checkRisks(PlanDocument plan, PlanFrame frame, List<Finding> findings) {
        checkCodes("#/risks", plan.risks(), RiskText::code, findings);
        var actions = plan.actions().stream().map(ActionText::code).collect(Collectors.toSet());
        for (var i = 0; i < plan.risks().size(); i++) {
            var risk = plan.risks().get(i);
            RiskRules.check("#/risks/" + i, risk, frame, actions.contains(risk.action()), findings);
        }
    }

    private static <T> void checkCodes(String at, List<T> parts, Function<T, String> code, List<Finding> findings) {
        var seen = new HashSet<String>();
        for (var i = 0; i < parts.size(); i++) {
            if (!seen.add(code.apply(parts.get(i)))) {
                findings.add(Checks.repeated(at + "/" + i + "/code"));
            }
        }
    }

    /** Null keys ask for null: what names no parent finds none. */
    private static Map<String, ObjectiveKind> kinds(List<ObjectiveText> objectives) {
        var kinds = new HashMap<String, ObjectiveKind>();
        objectives.forEach(objective -> kinds.putIfAbsent(objective.code(), objective.kind()));
        return kinds;
    }
}
