package org.diversitynetwork.actionplan;

import java.util.List;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;

/** What holds for one risk of a plan; {@code at} points to where the risk stands in the request. */
public final class RiskRules {
    private RiskRules() {}

    /** {@code actionKnown} tells whether the plan has the action that the risk names, if it names one. */
    public static void check(String at, RiskText risk, PlanFrame frame, boolean actionKnown, List<Finding> findings) {
        Checks.inLanguage(at + "/title", risk.title(), frame.language(), findings);
        Checks.inLanguage(at + "/mitigation", risk.mitigation(), frame.language(), findings);
        if (risk.action() != null && !actionKnown) {
            findings.add(Finding.at(at + "/action", "unknown-reference", "The plan has no action with this code."));
        }
    }
}
