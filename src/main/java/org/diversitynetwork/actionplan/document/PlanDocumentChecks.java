package org.diversitynetwork.actionplan.document;

import java.util.ArrayList;
import java.util.Comparator;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.PlanReader;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.part.ActionTexts;
import org.diversitynetwork.actionplan.part.ObjectiveTexts;
import org.diversitynetwork.actionplan.part.RiskTexts;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** Everything that is found fault with in a plan document before any of it is stored. */
final class PlanDocumentChecks {
    private static final int MOST_FINDINGS = 1000;

    private PlanDocumentChecks() {}

    /** The same document with codes where it had ids; what names the plan itself has been looked up before. */
    static PlanDocument inCodes(PlanDocument plan, String city, String network, References known) {
        return new PlanDocument(
                city,
                network,
                plan.code(),
                plan.language(),
                plan.title(),
                plan.vision(),
                plan.visionYear(),
                plan.startDate(),
                plan.endDate(),
                known.codes(Kind.GROUP, plan.targetGroups()),
                plan.problemStatements(),
                plan.objectives().stream()
                        .map(objective -> ObjectiveTexts.inCodes(objective, known, parent -> parent))
                        .toList(),
                plan.actions().stream()
                        .map(action -> ActionTexts.inCodes(action, known, objective -> objective))
                        .toList(),
                plan.risks().stream()
                        .map(risk -> RiskTexts.inCodes(risk, known, action -> action))
                        .toList(),
                plan.integrationCheck(),
                plan.governance(),
                plan.monitoringFrequency(),
                plan.sources());
    }

    /** {@code language} is the one that every text of the plan has to have. */
    static void check(PlanDocument plan, String language, References known) {
        var findings = new ArrayList<Finding>();
        if (!plan.language().equals(language)) {
            findings.add(
                    Finding.at("#/language", "not-allowed", "The language of this plan is %s.".formatted(language)));
        }
        PlanDocumentRules.check(plan, findings);
        PlanReader.checkReferences(plan, known, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings.stream()
                    .sorted(Comparator.comparing(Finding::pointer))
                    .limit(MOST_FINDINGS)
                    .toList());
        }
    }
}
