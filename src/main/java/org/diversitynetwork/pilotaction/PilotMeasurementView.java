package org.diversitynetwork.pilotaction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measurement as callers see it. */
@Schema(
        name = "PilotMeasurement",
        description =
                "What was measured against a success criterion of a pilot action. Small counts of people are kept from those who do not work on it.")
public record PilotMeasurementView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000024")
        UUID id,

        @Schema(description = "The pilot action.", examples = "0199e3c4-a1b2-7f00-8a00-000000000021")
        UUID pilotActionId,

        @Schema(description = "Key of the criterion.", maxLength = 40, examples = "finished")
        String criterion,

        @Schema(description = "What was measured.") IndicatorSummary indicator,

        @Schema(
                description = "The value, in the indicator's unit; absent where it is kept back.",
                nullable = true,
                minimum = "-99999999999999",
                maximum = "99999999999999",
                examples = "21")
        BigDecimal value,

        @Schema(description = "Whether the value is kept back.", examples = "false")
        boolean suppressed,

        @Schema(
                description = "Whether the criterion is met by this value; absent where the value is kept back.",
                nullable = true,
                examples = "true")
        Boolean met,

        @Schema(description = "The day it holds for.", examples = "2025-06-27")
        LocalDate measuredOn,

        @Schema(
                description = "What a reader should know about it.",
                nullable = true,
                examples = "{\"en\":\"Counted by attendance on the last evening.\"}")
        I18nText note,

        @Schema(description = "Where the value comes from.") Source source,

        @Schema(description = "Whether it was made up for demonstration.", examples = "false")
        boolean synthetic,

        @Schema(description = "When it was added.", examples = "2026-11-27T08:00:00Z")
        Instant createdAt,

        @Schema(description = "Version of this answer.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {}
