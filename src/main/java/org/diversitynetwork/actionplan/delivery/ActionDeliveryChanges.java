package org.diversitynetwork.actionplan.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a delivery. */
@Schema(
        description = "What can be changed of a delivery, as a merge patch.",
        examples = "{\"milestonesDone\":[{\"key\":\"M1\",\"doneOn\":\"2026-03-28\"}]}")
record ActionDeliveryChanges(
        @Schema(description = "The milestones that are done, all of them.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid MilestoneDone> milestonesDone,

        @Schema(
                description =
                        "A percentage that counts instead of what milestones and outputs say, until it is removed by null.")
        @Valid
        Judgement override) {

    static ActionDeliveryChanges of(ActionDelivery delivery) {
        return new ActionDeliveryChanges(
                delivery.milestones.stream()
                        .filter(milestone -> milestone.doneOn() != null)
                        .map(milestone -> new MilestoneDone(milestone.key(), milestone.doneOn()))
                        .toList(),
                delivery.override == null
                        ? null
                        : new Judgement(delivery.override.percent(), delivery.override.reason()));
    }

    void check(ActionDelivery delivery, LocalDate today, List<Finding> findings) {
        var seen = new HashSet<String>();
        for (var i = 0; i < milestonesDone.size(); i++) {
            var done = milestonesDone.get(i);
            var at = "#/milestonesDone/" + i;
            if (delivery.milestones.stream().noneMatch(m -> m.key().equals(done.key()))) {
                findings.add(Finding.at(at + "/key", "unknown-reference", "The action has no such milestone."));
            } else if (!seen.add(done.key())) {
                findings.add(Checks.repeated(at + "/key"));
            }
            if (done.doneOn().isAfter(today)) {
                findings.add(Finding.at(at + "/doneOn", "in-future", "What is done was not done in the future."));
            }
        }
    }

    void writeMilestones(ActionDelivery delivery) {
        var done = new HashMap<String, LocalDate>();
        milestonesDone.forEach(milestone -> done.put(milestone.key(), milestone.doneOn()));
        delivery.milestones = delivery.milestones.stream()
                .map(m -> new DeliveredMilestone(m.key(), m.title(), m.dueDate(), done.get(m.key())))
                .toList();
    }
}
