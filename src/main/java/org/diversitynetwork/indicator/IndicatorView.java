package org.diversitynetwork.indicator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.Lifecycle;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as callers see it. */
@Schema(
        name = "Indicator",
        description =
                "Something that is measured again and again: in what unit, which way is good, and how cities add up.")
public record IndicatorView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000020")
        UUID id,

        @Schema(description = "Its address; unique among all indicators.", maxLength = 63, examples = "women-trained")
        String code,

        @Schema(description = "Its name.", examples = "{\"en\":\"Women trained\",\"pl\":\"Przeszkolone kobiety\"}")
        I18nText name,

        @Schema(
                description = "What exactly is counted, and how.",
                nullable = true,
                examples = "{\"en\":\"Women who finished a course in tech that the city or its partners gave.\"}")
        I18nText description,

        @Schema(description = "What it tells of.", examples = "result")
        IndicatorKind kind,

        @Schema(description = "What is counted.", maxLength = 40, examples = "people")
        String unit,

        @Schema(
                description = "Digits after the point that its values have at most.",
                minimum = "0",
                maximum = "6",
                examples = "0")
        int decimals,

        @Schema(description = "Whether more is better, or less.", examples = "ascending")
        Direction direction,

        @Schema(description = "How values of several cities become one.", examples = "sum")
        Aggregation aggregation,

        @Schema(description = "Whether a target of it needs a baseline.", examples = "true")
        boolean baselineRequired,

        @Schema(description = "What it can also be given for.", maxItems = 3, examples = "[\"target_group\"]")
        List<Breakdown> disaggregations,

        @Schema(description = "What is above the line of a share.", nullable = true, examples = "null")
        I18nText numerator,

        @Schema(
                description = "What is below the line of a share, by which its values are weighted.",
                nullable = true,
                examples = "null")
        I18nText denominator,

        @Schema(
                description = "Target of the Sustainable Development Goals that it speaks for.",
                nullable = true,
                maxLength = 5,
                examples = "5.b")
        String sdgTarget,

        @Schema(description = "From which share of its target on a value is called good, or fair.")
        Thresholds thresholds,

        @Schema(description = "The one network whose indicator it is.", nullable = true)
        NetworkSummary network,

        @Schema(description = "The one city whose indicator it is.", nullable = true)
        CitySummary city,

        @Schema(description = "In use, or archived.", examples = "current")
        Lifecycle status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single thing.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "Where its definition comes from.", maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was added.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static IndicatorView of(Indicator indicator) {
        return of(indicator, null);
    }

    static IndicatorView of(Indicator i, List<AllowedTransition> steps) {
        return new IndicatorView(
                i.id,
                i.code,
                i.name,
                i.description,
                i.kind,
                i.unit,
                i.decimals,
                i.direction,
                i.aggregation,
                i.baselineRequired,
                i.disaggregations,
                i.numerator,
                i.denominator,
                i.sdgTarget,
                i.thresholds,
                i.network == null ? null : NetworkSummary.of(i.network),
                CitySummary.of(i.city),
                i.status(),
                steps,
                i.sources,
                i.createdAt,
                i.updatedAt,
                i.etag());
    }
}
