package org.diversitynetwork.actionplan.part;

import java.util.List;
import java.util.function.UnaryOperator;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.Output;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.Wanted;
import org.diversitynetwork.shared.problem.Finding;

/** Between an action as text, which names things by codes, and as a row, which points at them. */
public final class ActionTexts {
    private ActionTexts() {}

    public static void want(ActionText text, Wanted wanted) {
        wanted.with(Kind.PARTNER, text.leadPartner())
                .with(Kind.PARTNER, text.supportingPartners())
                .with(Kind.GROUP, text.targetGroups())
                .with(Kind.PILOT, text.originPilot());
        text.outputs().forEach(output -> wanted.with(Kind.INDICATOR, output.indicator()));
    }

    public static void want(PlanAction action, Wanted wanted) {
        wanted.with(Kind.PARTNER, action.leadPartnerId)
                .with(Kind.PARTNER, action.supportingPartnerIds)
                .with(Kind.GROUP, action.targetGroupIds)
                .with(Kind.PILOT, action.originPilotId);
        action.outputs.forEach(output -> wanted.with(Kind.INDICATOR, output.indicator()));
    }

    /** The same text with codes where the caller gave ids. */
    public static ActionText inCodes(ActionText text, References known, UnaryOperator<String> objective) {
        return new ActionText(
                text.code(),
                objective.apply(text.objective()),
                text.title(),
                text.description(),
                known.code(Kind.PARTNER, text.leadPartner()),
                known.codes(Kind.PARTNER, text.supportingPartners()),
                known.codes(Kind.GROUP, text.targetGroups()),
                text.level(),
                text.startDate(),
                text.endDate(),
                text.cost(),
                text.funding(),
                text.overfundedReason(),
                text.outputs().stream().map(output -> inCodes(output, known)).toList(),
                text.milestones(),
                text.readiness(),
                known.code(Kind.PILOT, text.originPilot()));
    }

    private static Output inCodes(Output output, References known) {
        return new Output(
                output.key(),
                output.title(),
                known.code(Kind.INDICATOR, output.indicator()),
                output.targetValue(),
                output.dueDate());
    }

    /** What a group is to the plan stands in the plan's own rules; here it only has to be one. */
    public static void checkReferences(String at, ActionText text, References known, List<Finding> findings) {
        known.check(at + "/leadPartner", Kind.PARTNER, text.leadPartner(), findings);
        known.check(at + "/supportingPartners", Kind.PARTNER, text.supportingPartners(), findings);
        known.check(at + "/originPilot", Kind.PILOT, text.originPilot(), findings);
        for (var i = 0; i < text.outputs().size(); i++) {
            known.check(
                    at + "/outputs/" + i + "/indicator",
                    Kind.INDICATOR,
                    text.outputs().get(i).indicator(),
                    findings);
        }
    }

    public static ActionText of(PlanAction row, References known) {
        return new ActionText(
                row.code,
                row.objective.code,
                row.title,
                row.description,
                known.code(Kind.PARTNER, row.leadPartnerId),
                known.codes(Kind.PARTNER, row.supportingPartnerIds),
                known.codes(Kind.GROUP, row.targetGroupIds),
                row.level,
                row.startDate,
                row.endDate,
                row.cost,
                row.funding,
                row.overfundedReason,
                row.outputs,
                row.milestones,
                row.readiness,
                known.code(Kind.PILOT, row.originPilotId));
    }

    public static void write(ActionText text, PlanAction row, PlanObjective objective, References known) {
        row.code = text.code();
        row.objective = objective;
        row.title = text.title();
        row.description = text.description();
        row.leadPartnerId = known.id(Kind.PARTNER, text.leadPartner());
        row.supportingPartnerIds = known.ids(Kind.PARTNER, text.supportingPartners());
        row.targetGroupIds = known.ids(Kind.GROUP, text.targetGroups());
        row.level = text.level();
        row.startDate = text.startDate();
        row.endDate = text.endDate();
        row.cost = text.cost();
        row.funding = text.funding();
        row.overfundedReason = text.overfundedReason();
        row.outputs = text.outputs();
        row.milestones = text.milestones();
        row.readiness = text.readiness();
        row.originPilotId = known.id(Kind.PILOT, text.originPilot());
    }
}
