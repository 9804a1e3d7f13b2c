package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.diversitynetwork.shared.store.Quantity.Qualifier;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a city stood before, as studies of it show it. */
@Schema(name = "BaselineValue", description = "Where a city stood before, by one indicator.")
public record BaselineValue(
        @Schema(description = "Id of the observation.", examples = "0199e3c4-a1b2-7f00-8a00-000000000023")
        UUID observationId,

        @Schema(description = "What was measured.") IndicatorSummary indicator,

        @Schema(
                description = "The value; absent where it is missing.",
                nullable = true,
                minimum = Digits.LEAST,
                maximum = Digits.MOST,
                examples = "120")
        BigDecimal value,

        @Schema(description = "How exact it is.", examples = "exact")
        Qualifier qualifier,

        @Schema(description = "Code of the period it holds for.", maxLength = 63, examples = "2024-h1")
        String period,

        @Schema(description = "Where it comes from.") Source source) {

    static BaselineValue of(Observation observation) {
        return new BaselineValue(
                observation.id,
                IndicatorSummary.of(observation.indicator),
                observation.indicator.written(observation.value),
                observation.qualifier,
                observation.period == null ? null : observation.period.code,
                observation.source());
    }
}
