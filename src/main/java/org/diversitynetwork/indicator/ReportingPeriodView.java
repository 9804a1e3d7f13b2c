package org.diversitynetwork.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reporting period as callers see it. */
@Schema(
        name = "ReportingPeriod",
        description = "A calendar month, quarter, half-year or year that a network reports for.")
public record ReportingPeriodView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000021")
        UUID id,

        @Schema(description = "Its address; unique in the network.", maxLength = 63, examples = "2024-h1")
        String code,

        @Schema(description = "The network that reports.") NetworkSummary network,

        @Schema(description = "How long it is.", examples = "half_year")
        PeriodType type,

        @Schema(description = "First day.", examples = "2024-01-01")
        LocalDate startDate,

        @Schema(description = "Last day.", examples = "2024-06-30")
        LocalDate endDate,

        @Schema(description = "Whether it takes values.", examples = "open")
        PeriodStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single thing.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "When it was added.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static ReportingPeriodView of(ReportingPeriod period, List<AllowedTransition> steps) {
        return new ReportingPeriodView(
                period.id,
                period.code,
                NetworkSummary.of(period.network),
                period.type,
                period.startDate,
                period.endDate,
                period.status(),
                steps,
                period.createdAt,
                period.updatedAt,
                period.etag());
    }
}
