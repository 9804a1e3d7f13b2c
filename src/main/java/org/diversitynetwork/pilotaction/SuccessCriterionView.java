package org.diversitynetwork.pilotaction;

import java.math.BigDecimal;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A success criterion as callers see it. */
@Schema(
        name = "SuccessCriterion",
        description = "A measure that a pilot action sets itself, and the value from which it counts as reached.")
public record SuccessCriterionView(
        @Schema(description = "Its name within the pilot action.", maxLength = 40, examples = "finished")
        String key,

        @Schema(description = "What is measured.") IndicatorSummary indicator,

        @Schema(description = "How the value has to stand to the threshold.", examples = "at_least")
        SuccessCriterion.Operator operator,

        @Schema(
                description = "The threshold, in the indicator's unit.",
                minimum = "-99999999999999",
                maximum = "99999999999999",
                examples = "18")
        BigDecimal threshold) {}
