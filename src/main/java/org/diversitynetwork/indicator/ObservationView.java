package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.store.Quantity.Qualifier;
import org.diversitynetwork.shared.store.Source;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as callers see it. */
@Schema(name = "Observation", description = "One value of an indicator for one thing and period.")
public record ObservationView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000023")
        UUID id,

        @Schema(description = "The network that reports.") NetworkSummary network,
        @Schema(description = "What was measured.") IndicatorSummary indicator,

        @Schema(description = "The kind of thing that was measured.", examples = "city")
        ObservedScope scope,

        @Schema(description = "Id of the thing.", nullable = true, examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
        UUID scopeId,

        @Schema(
                description = "The programme elsewhere that the value is about.",
                nullable = true,
                maxLength = 200,
                examples = "null")
        String subject,

        @Schema(description = "The city that the thing is, or belongs to.", nullable = true)
        CitySummary city,

        @Schema(description = "The partner that leads the thing.", nullable = true, examples = "null")
        UUID partnerId,

        @Schema(description = "The period that the value holds for; absent if that is not known.", nullable = true)
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
                description = "The value; absent if it is missing.",
                nullable = true,
                minimum = Digits.LEAST,
                maximum = Digits.MOST,
                examples = "34")
        BigDecimal value,

        @Schema(
                description = "What the value counts for in a weighted average.",
                nullable = true,
                minimum = "0",
                maximum = Digits.MOST,
                examples = "null")
        BigDecimal weight,

        @Schema(description = "How exact the value is.", examples = "exact")
        Qualifier qualifier,

        @Schema(description = "What kind of value it is.", examples = "actual")
        ObservationKind kind,

        @Schema(description = "How it came about, SDMX.", examples = "a")
        ObsStatus obsStatus,

        @Schema(description = "Who may see it, SDMX.", examples = "f")
        ConfStatus confStatus,

        @Schema(description = "Whether it is made up for demonstration.", examples = "false")
        boolean synthetic,

        @Schema(description = "Whether it counts.", examples = "current")
        Standing status,

        @Schema(description = "The observation that this one corrects.", nullable = true, examples = "null")
        UUID supersedes,

        @Schema(
                description = "What a reader should know about it.",
                nullable = true,
                examples = "{\"en\":\"Two courses, one of them evenings only.\"}")
        I18nText note,

        @Schema(description = "Where it comes from.") Source source,

        @Schema(description = "When it was recorded.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(
                description = "When another one took its place, else when it was recorded.",
                examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version of the answer.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static ObservationView of(Observation o) {
        return new ObservationView(
                o.id,
                NetworkSummary.of(o.network),
                IndicatorSummary.of(o.indicator),
                o.scope,
                o.scopeId,
                o.subject,
                CitySummary.of(o.city),
                o.partnerId,
                PeriodSummary.of(o.period),
                o.targetGroup == null ? null : TargetGroupSummary.of(o.targetGroup),
                o.gender,
                o.ageBand,
                o.indicator.written(o.value),
                o.weight == null
                        ? null
                        : new BigDecimal(o.weight.stripTrailingZeros().toPlainString()),
                o.qualifier,
                o.kind,
                o.obsStatus,
                o.confStatus,
                o.isSynthetic(),
                o.isCurrent() ? Standing.CURRENT : Standing.SUPERSEDED,
                o.supersedesId,
                o.note,
                o.source(),
                o.createdAt,
                o.updatedAt,
                o.etag());
    }
}
