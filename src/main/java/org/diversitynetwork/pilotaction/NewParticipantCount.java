package org.diversitynetwork.pilotaction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "How many people of one target group a pilot action reached.",
        examples = "{\"targetGroup\":\"women\",\"count\":21}")
record NewParticipantCount(
        @Schema(
                description = "Id or code of one of the pilot action's target groups.",
                maxLength = 63,
                examples = "women")
        @NotNull
        @Size(max = 63)
        String targetGroup,

        @Schema(description = "People reached.", minimum = "0", maximum = "1000000", examples = "21")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer count) {

    static NewParticipantCount of(ParticipantCount reached) {
        return new NewParticipantCount(reached.targetGroupId().toString(), reached.count());
    }
}
