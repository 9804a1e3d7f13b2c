package org.diversitynetwork.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a reporting period as other things show of it. */
@Schema(name = "PeriodSummary", description = "As much of a reporting period as other things show of it.")
public record PeriodSummary(
        @Schema(description = "Id of the period.", examples = "0199e3c4-a1b2-7f00-8a00-000000000021")
        UUID id,

        @Schema(description = "Code of the period.", maxLength = 63, examples = "2024-h1")
        String code,

        @Schema(description = "First day.", examples = "2024-01-01")
        LocalDate startDate,

        @Schema(description = "Last day.", examples = "2024-06-30")
        LocalDate endDate) {

    public static PeriodSummary of(ReportingPeriod period) {
        return period == null ? null : new PeriodSummary(period.id, period.code, period.startDate, period.endDate);
    }
}
