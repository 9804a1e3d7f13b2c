package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.store.Source;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as callers see it. */
@Schema(
        name = "IndicatorTarget",
        description = "What one thing is to reach by an indicator, in one period or by the end.")
public record IndicatorTargetView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000022")
        UUID id,

        @Schema(description = "The network that sets it.") NetworkSummary network,
        @Schema(description = "What is measured.") IndicatorSummary indicator,

        @Schema(description = "The kind of thing that is to reach it.", examples = "city")
        ObservedScope scope,

        @Schema(description = "Id of the thing.", examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
        UUID scopeId,

        @Schema(description = "The city that the thing is, or belongs to.", nullable = true)
        CitySummary city,

        @Schema(description = "The period that it is to be reached in; absent means by the end.", nullable = true)
        PeriodSummary period,

        @Schema(description = "The target group that the value is limited to.", nullable = true)
        TargetGroupSummary targetGroup,

        @Schema(description = "The gender that the value is limited to.", nullable = true, examples = "null")
        Gender gender,

        @Schema(
                description = "Ages in years that the value is limited to.",
                nullable = true,
                maxLength = 7,
                examples = "null")
        String ageBand,

        @Schema(
                description = "The value to be reached.",
                nullable = true,
                minimum = Digits.LEAST,
                maximum = Digits.MOST,
                examples = "40")
        BigDecimal value,

        @Schema(description = "The range to come to lie in.", nullable = true, examples = "null")
        ValueRange range,

        @Schema(
                description = "What a reader should know about it.",
                nullable = true,
                examples = "{\"en\":\"Two courses of twenty.\"}")
        I18nText note,

        @Schema(description = "Where it is set.", maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was added.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static IndicatorTargetView of(IndicatorTarget target) {
        return new IndicatorTargetView(
                target.id,
                NetworkSummary.of(target.network),
                IndicatorSummary.of(target.indicator),
                target.scope,
                target.scopeId,
                CitySummary.of(target.city),
                PeriodSummary.of(target.period),
                target.targetGroup == null ? null : TargetGroupSummary.of(target.targetGroup),
                target.gender,
                target.ageBand,
                target.indicator.written(target.value),
                target.range(),
                target.note,
                target.sources,
                target.createdAt,
                target.updatedAt,
                target.etag());
    }
}
