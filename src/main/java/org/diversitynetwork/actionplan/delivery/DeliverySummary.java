package org.diversitynetwork.actionplan.delivery;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.actionplan.PartCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of an action's delivery as its plan shows. */
@Schema(name = "DeliverySummary", description = "As much of an action's delivery as its plan shows.")
public record DeliverySummary(
        @Schema(description = "Id of the delivery.", examples = "0199e3c4-a1b2-7f00-8a00-000000000073")
        UUID id,

        @Schema(description = "Id of the action.", examples = "0199e3c4-a1b2-7f00-8a00-000000000071")
        UUID actionId,

        @Schema(description = "How far it has come.", examples = "in_progress")
        DeliveryStatus status,

        @Schema(description = "How much of it is done.", minimum = "0", maximum = "100", examples = "50")
        int percent,

        @Schema(
                description = "Whether somebody set the percentage by judgement, instead of milestones and outputs.",
                examples = "false")
        boolean overridden,

        @Schema(description = "Whether something was due and is not done.", examples = "false")
        boolean late,

        @Schema(description = "The day since when.", nullable = true, examples = "null")
        LocalDate lateSince,

        @Schema(description = "Keys of the milestones that are done.", maxItems = 50, examples = "[\"M1\"]")
        List<@Size(max = PartCode.MAX) String> milestonesDone,

        @Schema(description = "What has been achieved of each output that was measured.", maxItems = 50)
        List<AchievedOutput> achieved) {

    public static DeliverySummary of(ActionDelivery delivery, LocalDate today) {
        var late = delivery.isLate(today);
        return new DeliverySummary(
                delivery.id,
                delivery.actionId,
                delivery.status(),
                delivery.percent,
                delivery.override != null,
                late,
                late ? delivery.nextDue : null,
                delivery.milestones.stream()
                        .filter(milestone -> milestone.doneOn() != null)
                        .map(DeliveredMilestone::key)
                        .toList(),
                delivery.outputs.stream()
                        .filter(output -> output.achieved() != null)
                        .map(output -> new AchievedOutput(output.key(), output.achieved()))
                        .toList());
    }
}
