package org.diversitynetwork.overview;

import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.actionplan.delivery.DeliveryStatus;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as a bar over time. */
@Schema(name = "GanttAction", description = "An action as a bar over time.")
public record GanttAction(
        @Schema(description = "Its code in the plan.", pattern = PartCode.PATTERN, maxLength = 63, examples = "A1.1")
        String code,

        @Schema(description = "Its title.", examples = "{\"en\":\"Evening courses\",\"pl\":\"Kursy wieczorowe\"}")
        I18nText title,

        @Schema(
                description = "First day; absent while it is not planned yet.",
                nullable = true,
                examples = "2026-03-01")
        LocalDate startDate,

        @Schema(description = "Last day; absent while it is not planned yet.", nullable = true, examples = "2027-02-28")
        LocalDate endDate,

        @Schema(
                description = "Where its delivery stands; absent before adoption.",
                nullable = true,
                examples = "in_progress")
        DeliveryStatus status,

        @Schema(
                description = "How much of it is done; absent before adoption.",
                nullable = true,
                minimum = "0",
                maximum = "100",
                examples = "50")
        Integer percent,

        @Schema(description = "Whether something is overdue.", examples = "false")
        boolean late,

        @Schema(description = "Its milestones.", maxItems = 50)
        List<GanttMilestone> milestones) {}
