package org.diversitynetwork.pilotaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was measured against a success criterion of a pilot action.")
record NewPilotMeasurement(
        @Schema(description = "Key of the criterion.", maxLength = 40, examples = "finished") @NotNull @Size(max = 40)
        String criterion,

        @Schema(
                description = "The value, in the indicator's unit and with no more decimals than it has.",
                minimum = "-99999999999999",
                maximum = "99999999999999",
                examples = "21")
        @NotNull
        @Digits(integer = 14, fraction = 6)
        BigDecimal value,

        @Schema(
                description = "The day it holds for: not in the future, and not before the pilot action began.",
                examples = "2025-06-27")
        @NotNull
        LocalDate measuredOn,

        @Schema(
                description = "What a reader should know about it.",
                nullable = true,
                examples = "{\"en\":\"Counted by attendance on the last evening.\"}")
        @Translated(max = 2000, inDefaultLanguage = false)
        I18nText note,

        @Schema(description = "Where the value comes from.") @NotNull @Valid
        Source source) {}
