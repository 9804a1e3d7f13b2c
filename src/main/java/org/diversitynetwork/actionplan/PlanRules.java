package org.diversitynetwork.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;

/** What holds for the text of a plan itself, beside its parts. */
public final class PlanRules {
    private PlanRules() {}

    public static void checkHorizon(LocalDate startDate, LocalDate endDate, List<Finding> findings) {
        if (!endDate.isAfter(startDate)) {
            findings.add(Finding.at("#/endDate", "before-start", "endDate must lie after startDate."));
        }
    }

    public static void checkStatements(List<I18nText> statements, String language, List<Finding> findings) {
        for (var i = 0; i < statements.size(); i++) {
            Checks.inLanguage("#/problemStatements/" + i, statements.get(i), language, findings);
        }
    }

    public static void checkIntegration(List<IntegrationAspect> aspects, String language, List<Finding> findings) {
        var concerns = aspects.stream().map(IntegrationAspect::aspect).toList();
        for (var i = 0; i < aspects.size(); i++) {
            if (concerns.indexOf(concerns.get(i)) < i) {
                findings.add(Checks.repeated("#/integrationCheck/" + i + "/aspect"));
            }
            Checks.inLanguage(
                    "#/integrationCheck/" + i + "/note", aspects.get(i).note(), language, findings);
        }
    }
}
