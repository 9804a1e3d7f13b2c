package org.diversitynetwork.actionplan.delivery;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of an output there is by now. */
@Schema(name = "AchievedOutput", description = "How much of an output there is by now.")
public record AchievedOutput(
        @Schema(description = "Key of the output.", maxLength = 20, examples = "O1")
        String key,

        @Schema(
                description = "Observed so far, in the indicator's unit.",
                minimum = "-99999999999999.999999",
                maximum = "99999999999999.999999",
                examples = "30")
        BigDecimal value) {}
