package org.diversitynetwork.actionplan;

import java.util.List;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;

/** What holds for one objective of a plan; {@code at} points to where the objective stands in the request. */
public final class ObjectiveRules {
    private ObjectiveRules() {}

    /**
     * {@code parent} is the kind of the objective that it names as its parent, null when there is none of that name.
     */
    public static void check(
            String at, ObjectiveText objective, PlanFrame frame, ObjectiveKind parent, List<Finding> findings) {
        Checks.inLanguage(at + "/title", objective.title(), frame.language(), findings);
        Checks.inLanguage(at + "/expectedResult", objective.expectedResult(), frame.language(), findings);
        Checks.once(at + "/indicators", objective.indicators(), findings);
        checkParent(at + "/parent", objective, parent, findings);
    }

    /** Two levels and no more, so that objectives can form no circle. */
    private static void checkParent(String at, ObjectiveText objective, ObjectiveKind parent, List<Finding> findings) {
        switch (objective.kind()) {
            case STRATEGIC -> {
                if (objective.parent() != null) {
                    findings.add(Finding.at(at, "not-allowed", "A strategic objective serves no other one."));
                }
            }
            case SPECIFIC -> {
                if (objective.parent() == null) {
                    findings.add(Finding.at(at, "required", "A specific objective names the strategic one it serves."));
                } else if (parent == null) {
                    findings.add(Finding.at(at, "unknown-reference", "The plan has no objective with this code."));
                } else if (parent != ObjectiveKind.STRATEGIC) {
                    findings.add(Finding.at(at, "not-strategic", "An objective can serve a strategic one only."));
                }
            }
        }
    }
}
