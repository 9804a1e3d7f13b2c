package org.diversitynetwork.indicator;

import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of an indicator as other things show of it. */
@Schema(name = "IndicatorSummary", description = "As much of an indicator as other things show of it.")
public record IndicatorSummary(
        @Schema(description = "Id of the indicator.", examples = "0199e3c4-a1b2-7f00-8a00-000000000020")
        UUID id,

        @Schema(description = "Code of the indicator.", maxLength = 63, examples = "women-trained")
        String code,

        @Schema(
                description = "Name of the indicator.",
                examples = "{\"en\":\"Women trained\",\"pl\":\"Przeszkolone kobiety\"}")
        I18nText name,

        @Schema(description = "What is counted.", maxLength = 40, examples = "people")
        String unit,

        @Schema(
                description = "Digits after the point that its values have at most.",
                minimum = "0",
                maximum = "6",
                examples = "0")
        int decimals) {

    public static IndicatorSummary of(Indicator indicator) {
        return new IndicatorSummary(indicator.id, indicator.code, indicator.name, indicator.unit, indicator.decimals);
    }
}
