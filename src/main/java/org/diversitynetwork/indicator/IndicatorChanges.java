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
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What can be changed of an indicator, as a merge patch.")
record IndicatorChanges(
        @Schema(description = "Its name.", examples = "{\"en\":\"Women trained\",\"pl\":\"Przeszkolone kobiety\"}")
        @NotNull
        @Translated(max = 200)
        I18nText name,

        @Schema(
                description = "What exactly is counted, and how.",
                examples = "{\"en\":\"Women who finished a course in tech that the city or its partners gave.\"}")
        @Translated(max = 4000)
        I18nText description,

        @Schema(description = "What it tells of.", examples = "result") @NotNull
        IndicatorKind kind,

        @Schema(
                description = "What is counted, such as `people`, `percent`, `eur` or `hours`; stays once it is used.",
                pattern = IndicatorRules.UNIT,
                maxLength = 40,
                examples = "people")
        @NotNull
        @Pattern(regexp = IndicatorRules.UNIT)
        String unit,

        @Schema(
                description = "Digits after the point that its values have at most; stays once it is used.",
                minimum = "0",
                maximum = "6",
                examples = "0")
        @NotNull
        @Min(0)
        @Max(6)
        Integer decimals,

        @Schema(description = "Whether more is better, or less; stays once it is used.", examples = "ascending")
        @NotNull
        Direction direction,

        @Schema(description = "How values of several cities become one; stays once it is used.", examples = "sum")
        @NotNull
        Aggregation aggregation,

        @Schema(description = "Whether a target of it needs a baseline.", examples = "true") @NotNull
        Boolean baselineRequired,

        @Schema(description = "What it can also be given for.", maxItems = 3, examples = "[\"target_group\"]")
        @NotNull
        @Size(max = 3)
        List<@NotNull Breakdown> disaggregations,

        @Schema(
                description = "What is above the line of a share; needed with `weighted_average`, and only then.",
                examples = "null")
        @Translated(max = 1000)
        I18nText numerator,

        @Schema(
                description =
                        "What is below the line of a share, by which its values are weighted; needed with `weighted_average`, and only then.",
                examples = "null")
        @Translated(max = 1000)
        I18nText denominator,

        @Schema(
                description = "Target of the Sustainable Development Goals that it speaks for.",
                pattern = IndicatorRules.SDG_TARGET,
                maxLength = 5,
                examples = "5.b")
        @Pattern(regexp = IndicatorRules.SDG_TARGET)
        String sdgTarget,

        @Schema(description = "From which share of its target on a value is called good, or fair.") @NotNull @Valid
        Thresholds thresholds,

        @Schema(description = "Where its definition comes from.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    static IndicatorChanges of(Indicator indicator) {
        return new IndicatorChanges(
                indicator.name,
                indicator.description,
                indicator.kind,
                indicator.unit,
                indicator.decimals,
                indicator.direction,
                indicator.aggregation,
                indicator.baselineRequired,
                indicator.disaggregations,
                indicator.numerator,
                indicator.denominator,
                indicator.sdgTarget,
                indicator.thresholds,
                indicator.sources);
    }

    /** Whether values that were recorded or promised before would mean something else after. */
    boolean redefines(Indicator indicator) {
        return !unit.equals(indicator.unit)
                || decimals != indicator.decimals
                || aggregation != indicator.aggregation
                || direction != indicator.direction;
    }

    void applyTo(Indicator indicator) {
        indicator.name = name;
        indicator.description = description;
        indicator.kind = kind;
        indicator.unit = unit;
        indicator.decimals = decimals;
        indicator.direction = direction;
        indicator.aggregation = aggregation;
        indicator.baselineRequired = baselineRequired;
        indicator.disaggregations = disaggregations;
        indicator.numerator = numerator;
        indicator.denominator = denominator;
        indicator.sdgTarget = sdgTarget;
        indicator.thresholds = thresholds;
        indicator.sources = sources;
    }

    @Override
    public void check(List<Finding> findings) {
        IndicatorRules.check(aggregation, numerator, denominator, disaggregations, thresholds, findings);
    }
}
