package org.diversitynetwork.pilotaction;

import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people of one target group were reached, as far as the caller may know. */
@Schema(
        name = "ParticipantCount",
        description =
                "How many people of one target group were reached. Numbers that are too small to be shown, and what would give them away, are kept from those who do not work on the pilot action.")
public record ParticipantCountView(
        @Schema(description = "The target group.") TargetGroupSummary targetGroup,

        @Schema(
                description = "People reached; absent where the number is kept back.",
                nullable = true,
                minimum = "0",
                maximum = "1000000",
                examples = "21")
        Integer count,

        @Schema(description = "Whether the number is kept back.", examples = "false")
        boolean suppressed) {}
