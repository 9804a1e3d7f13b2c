package org.diversitynetwork.actionplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;

/** What holds for one action of a plan; {@code at} points to where the action stands in the request. */
public final class ActionRules {
    private ActionRules() {}

    /** {@code objective} is the kind of the objective that it names, null when the plan has none of that name. */
    public static void check(
            String at, ActionText action, PlanFrame frame, ObjectiveKind objective, List<Finding> findings) {
        Checks.inLanguage(at + "/title", action.title(), frame.language(), findings);
        Checks.inLanguage(at + "/description", action.description(), frame.language(), findings);
        checkObjective(at + "/objective", objective, findings);
        checkPartners(at + "/supportingPartners", action, findings);
        checkGroups(at + "/targetGroups", action.targetGroups(), frame, findings);
        checkDays(at, action, frame, findings);
        checkFunding(at, action, findings);
        checkOutputs(at + "/outputs", action, frame, findings);
        checkMilestones(at + "/milestones", action.milestones(), frame, findings);
    }

    private static void checkObjective(String at, ObjectiveKind objective, List<Finding> findings) {
        if (objective == null) {
            findings.add(Finding.at(at, "unknown-reference", "The plan has no objective with this code."));
        } else if (objective != ObjectiveKind.SPECIFIC) {
            findings.add(Finding.at(at, "not-specific", "An action serves a specific objective."));
        }
    }

    private static void checkPartners(String at, ActionText action, List<Finding> findings) {
        var partners = new ArrayList<>(action.supportingPartners());
        Checks.once(at, partners, findings);
        var lead = partners.indexOf(action.leadPartner());
        if (lead >= 0) {
            findings.add(Finding.at(at + "/" + lead, "repeated", "The lead partner does not support itself."));
        }
    }

    /** INV-06. */
    private static void checkGroups(String at, List<String> groups, PlanFrame frame, List<Finding> findings) {
        Checks.once(at, groups, findings);
        for (var i = 0; i < groups.size(); i++) {
            if (!frame.targetGroups().contains(groups.get(i))) {
                findings.add(Finding.at(
                        at + "/" + i,
                        "not-in-plan",
                        Map.of("allowed", frame.targetGroups().stream().sorted().toList()),
                        "An action is for target groups of its plan only."));
            }
        }
    }

    private static void checkDays(String at, ActionText action, PlanFrame frame, List<Finding> findings) {
        frame.checkDay(at + "/startDate", action.startDate(), findings);
        frame.checkDay(at + "/endDate", action.endDate(), findings);
        if (action.startDate() != null
                && action.endDate() != null
                && action.endDate().isBefore(action.startDate())) {
            findings.add(Finding.at(at + "/endDate", "before-start", "endDate must not lie before startDate."));
        }
    }

    private static void checkFunding(String at, ActionText action, List<Finding> findings) {
        if (action.cost() == null) {
            if (action.funding().stream().map(FundingLine::amount).anyMatch(Objects::nonNull)) {
                findings.add(Finding.at(
                        at + "/cost",
                        "required",
                        "Amounts of funding are in the currency of the cost: name the cost."));
            }
            return;
        }
        var secured = action.funding().stream()
                .filter(line -> line.status() == FundingStatus.SECURED && line.amount() != null)
                .map(FundingLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (action.overfundedReason() == null && secured.compareTo(action.cost().amount()) > 0) {
            findings.add(Finding.at(
                    at + "/funding",
                    "overfunded",
                    Map.of(
                            "secured",
                            secured.toPlainString(),
                            "cost",
                            action.cost().amount().toPlainString()),
                    "More is secured than the action costs; overfundedReason would say why."));
        }
    }

    /** INV-07: what an action leaves behind is there when it ends. */
    private static void checkOutputs(String at, ActionText action, PlanFrame frame, List<Finding> findings) {
        var outputs = action.outputs();
        checkKeys(at, outputs.stream().map(Output::key).toList(), findings);
        for (var i = 0; i < outputs.size(); i++) {
            var output = outputs.get(i);
            var here = at + "/" + i;
            Checks.inLanguage(here + "/title", output.title(), frame.language(), findings);
            frame.checkDay(here + "/dueDate", output.dueDate(), findings);
            checkDue(here + "/dueDate", output.dueDate(), action.endDate(), findings);
            if (output.targetValue() != null && output.indicator() == null) {
                findings.add(Finding.at(
                        here + "/indicator", "required", "A target value needs the indicator that it is measured by."));
            }
        }
    }

    private static void checkDue(String at, LocalDate due, LocalDate end, List<Finding> findings) {
        if (due != null && end != null && due.isAfter(end)) {
            findings.add(Finding.at(
                    at, "after-end", Map.of("max", end.toString()), "An output is due by the end of its action."));
        }
    }

    private static void checkMilestones(
            String at, List<Milestone> milestones, PlanFrame frame, List<Finding> findings) {
        checkKeys(at, milestones.stream().map(Milestone::key).toList(), findings);
        for (var i = 0; i < milestones.size(); i++) {
            Checks.inLanguage(at + "/" + i + "/title", milestones.get(i).title(), frame.language(), findings);
            frame.checkDay(at + "/" + i + "/dueDate", milestones.get(i).dueDate(), findings);
        }
    }

    private static void checkKeys(String at, List<String> keys, List<Finding> findings) {
        for (var i = 0; i < keys.size(); i++) {
            if (keys.indexOf(keys.get(i)) < i) {
                findings.add(Checks.repeated(at + "/" + i + "/key"));
            }
        }
    }
}
