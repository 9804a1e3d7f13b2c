package org.diversitynetwork.apitoken;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The wish for another secret.")
record NewRotation(
        @Schema(
                description = "Minutes that the present secret works on, at most a week; an hour unless told.",
                nullable = true,
                minimum = "0",
                maximum = "10080",
                examples = "60")
        @Min(0)
        @Max(10_080)
        Integer overlapMinutes) {

    NewRotation {
        overlapMinutes = overlapMinutes == null ? 60 : overlapMinutes;
    }
}
