package org.diversitynetwork.actionplan.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody's own judgement of how far an action is, with the reason. */
@Schema(name = "Judgement", description = "Somebody's own judgement of how far an action is, with the reason.")
public record Judgement(
        @Schema(description = "How much of it is done.", minimum = "0", maximum = "100", examples = "60")
        @NotNull
        @Min(0)
        @Max(100)
        Integer percent,

        @Schema(
                description = "Why milestones and outputs do not tell it.",
                maxLength = 1000,
                examples = "The second course has begun but is not counted yet.")
        @NotBlank
        @Size(max = 1000)
        String reason) {}
