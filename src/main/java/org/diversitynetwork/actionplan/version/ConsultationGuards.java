package org.diversitynetwork.actionplan.version;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.ObjectiveKind;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.shared.problem.Unmet;

/** What a plan's text needs before people are asked what they think of it. */
final class ConsultationGuards {
    private ConsultationGuards() {}

    static List<Unmet> ofText(PlanDocument text, References known) {
        var unmet = new ArrayList<Unmet>();
        if (text.vision() == null) {
            unmet.add(new Unmet("vision-missing", "#/vision", "The plan says nothing of what the city wants to be."));
        }
        if (text.problemStatements().isEmpty()) {
            unmet.add(new Unmet(
                    "problem-statement-missing",
                    "#/problemStatements",
                    "The plan says nothing of what is wrong today."));
        }
        checkGroups(text, known, unmet);
        checkObjectives(text, unmet);
        if (text.actions().stream().noneMatch(action -> action.leadPartner() != null)) {
            unmet.add(new Unmet("action-missing", "#/actions", "The plan has no action with a lead partner."));
        }
        return unmet;
    }

    /** INV-06: a city may have changed its focus since the plan was written. */
    private static void checkGroups(PlanDocument text, References known, List<Unmet> unmet) {
        for (var i = 0; i < text.targetGroups().size(); i++) {
            var group = known.get(Kind.GROUP, text.targetGroups().get(i));
            if (group == null || !group.fits()) {
                unmet.add(new Unmet(
                        "target-group-not-in-focus",
                        "#/targetGroups/" + i,
                        "The city does not focus on this target group."));
            }
        }
    }

    private static void checkObjectives(PlanDocument text, List<Unmet> unmet) {
        for (var kind : ObjectiveKind.values()) {
            if (text.objectives().stream().noneMatch(objective -> objective.kind() == kind)) {
                unmet.add(
                        switch (kind) {
                            case STRATEGIC ->
                                new Unmet(
                                        "strategic-objective-missing",
                                        "#/objectives",
                                        "The plan has no strategic objective.");
                            case SPECIFIC ->
                                new Unmet(
                                        "specific-objective-missing",
                                        "#/objectives",
                                        "The plan has no specific objective.");
                        });
            }
        }
    }

    /** A window that was announced for a day long past is counted from now. */
    static List<Unmet> ofWindow(Instant opensAt, Instant closesAt, int minDays, Instant now) {
        if (closesAt == null) {
            return List.of(new Unmet(
                    "consultation-window-missing",
                    "#/consultation/closesAt",
                    "Nobody knows until when the plan is consulted on."));
        }
        var start = opensAt == null || opensAt.isBefore(now) ? now : opensAt;
        return Duration.between(start, closesAt).compareTo(Duration.ofDays(minDays)) >= 0
                ? List.of()
                : List.of(new Unmet(
                        "consultation-window-too-short",
                        "#/consultation/closesAt",
                        "The network listens for %d days at least.".formatted(minDays)));
    }
}
