package org.diversitynetwork.actionplan.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An override as callers see it; whose it is, only those who work on the plan. */
@Schema(name = "PercentOverride", description = "Somebody's own judgement of how far an action is.")
public record OverrideView(
        @Schema(description = "How much of it is done.", minimum = "0", maximum = "100", examples = "60")
        int percent,

        @Schema(
                description = "Why milestones and outputs do not tell it.",
                maxLength = 1000,
                examples = "The second course has begun but is not counted yet.")
        String reason,

        @Schema(
                description = "Id of the person whose judgement it is; told to those who work on the plan.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000077")
        UUID by,

        @Schema(description = "When it was given.", examples = "2026-11-22T08:00:00Z")
        Instant at) {}
