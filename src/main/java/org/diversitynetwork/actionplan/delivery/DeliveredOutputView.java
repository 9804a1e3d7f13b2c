package org.diversitynetwork.actionplan.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An output of an adopted action as callers see it. */
@Schema(
        name = "DeliveredOutput",
        description = "An output of an adopted action as it was promised, and what has been achieved of it.")
public record DeliveredOutputView(
        @Schema(description = "Its name within the action.", maxLength = PartCode.MAX, examples = "O1")
        String key,

        @Schema(description = "What it is.", examples = "{\"en\":\"Women trained\",\"pl\":\"Przeszkolone kobiety\"}")
        I18nText title,

        @Schema(description = "The indicator that counts it.", nullable = true)
        IndicatorSummary indicator,

        @Schema(
                description = "What was promised, in the indicator's unit.",
                nullable = true,
                minimum = "-99999999999999.999999",
                maximum = "99999999999999.999999",
                examples = "60")
        BigDecimal targetValue,

        @Schema(description = "The day by which it was promised.", nullable = true, examples = "2026-06-30")
        LocalDate dueDate,

        @Schema(
                description = "Observed so far; absent while nothing is.",
                nullable = true,
                minimum = "-99999999999999.999999",
                maximum = "99999999999999.999999",
                examples = "30")
        BigDecimal achieved) {}
