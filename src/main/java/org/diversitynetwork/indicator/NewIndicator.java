package org.diversitynetwork.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An indicator to be added; without `network` and `city` it is everybody's.")
record NewIndicator(
        @Schema(
                description = "Its address; unique among all indicators.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "women-trained")
        @NotNull
        @Code
        String code,

        @Schema(description = "Its name.", examples = "{\"en\":\"Women trained\",\"pl\":\"Przeszkolone kobiety\"}")
        @NotNull
        @Translated(max = 200)
        I18nText name,

        @Schema(
                description = "What exactly is counted, and how.",
                nullable = true,
                examples = "{\"en\":\"Women who finished a course in tech that the city or its partners gave.\"}")
        @Translated(max = 4000)
        I18nText description,

        @Schema(description = "What it tells of.", examples = "result") @NotNull
        IndicatorKind kind,

        @Schema(
                description =
                        "What is counted, such as `people`, `percent`, `eur` or `hours`; stays once there are observations.",
                pattern = IndicatorRules.UNIT,
                maxLength = 40,
                examples = "people")
        @NotNull
        @Pattern(regexp = IndicatorRules.UNIT)
        String unit,

        @Schema(
                description = "Digits after the point that its values have at most; stays once there are observations.",
                minimum = "0",
                maximum = "6",
                examples = "0")
        @NotNull
        @Min(0)
        @Max(6)
        Integer decimals,

        @Schema(description = "Whether more is better, or less.", examples = "ascending") @NotNull
        Direction direction,

        @Schema(
                description = "How values of several cities become one; stays once there are observations.",
                examples = "sum")
        @NotNull
        Aggregation aggregation,

        @Schema(
                description = "Whether a target of it needs a baseline. False unless told.",
                defaultValue = "false",
                examples = "true")
        Boolean baselineRequired,

        @Schema(
                description = "What it can also be given for; nothing unless told.",
                maxItems = 3,
                examples = "[\"target_group\"]")
        @Size(max = 3)
        List<@NotNull Breakdown> disaggregations,

        @Schema(
                description = "What is above the line of a share; needed with `weighted_average`, and only then.",
                nullable = true,
                examples = "null")
        @Translated(max = 1000)
        I18nText numerator,

        @Schema(
                description =
                        "What is below the line of a share, by which its values are weighted; needed with `weighted_average`, and only then.",
                nullable = true,
                examples = "null")
        @Translated(max = 1000)
        I18nText denominator,

        @Schema(
                description = "Target of the Sustainable Development Goals that it speaks for.",
                nullable = true,
                pattern = IndicatorRules.SDG_TARGET,
                maxLength = 5,
                examples = "5.b")
        @Pattern(regexp = IndicatorRules.SDG_TARGET)
        String sdgTarget,

        @Schema(
                description =
                        "From which share of its target on a value is called good, or fair; 0.9 and 0.6 unless told.",
                nullable = true)
        @Valid
        Thresholds thresholds,

        @Schema(
                description = "Id or code of the one network whose indicator it is.",
                nullable = true,
                maxLength = 63,
                examples = "techdiversity")
        @Size(max = 63)
        String network,

        @Schema(
                description = "Id or code of the one city whose indicator it is; not together with `network`.",
                nullable = true,
                maxLength = 63,
                examples = "null")
        @Size(max = 63)
        String city,

        @Schema(description = "Where its definition comes from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    NewIndicator {
        baselineRequired = baselineRequired != null && baselineRequired;
        disaggregations = disaggregations == null ? List.of() : disaggregations;
        thresholds = thresholds == null ? Thresholds.USUAL : thresholds;
        sources = sources == null ? List.of() : sources;
    }

    @Override
    public void check(List<Finding> findings) {
        IndicatorRules.check(aggregation, numerator, denominator, disaggregations, thresholds, findings);
        if (network != null && city != null) {
            findings.add(Finding.at("#/city", "not-allowed", "An indicator belongs to a network or to a city."));
        }
    }
}
