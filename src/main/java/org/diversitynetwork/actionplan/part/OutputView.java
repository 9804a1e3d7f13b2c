package org.diversitynetwork.actionplan.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.Output;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An output as callers see it. */
@Schema(name = "PlannedOutput", description = "What an action leaves behind that can be counted.")
public record OutputView(
        @Schema(
                description = "Its short name, unique among the outputs of the action.",
                maxLength = PartCode.MAX,
                examples = "O1")
        String key,

        @Schema(description = "What it is.", examples = "{\"en\":\"Women trained\",\"pl\":\"Przeszkolone kobiety\"}")
        I18nText title,

        @Schema(description = "The indicator that counts it.", nullable = true)
        IndicatorSummary indicator,

        @Schema(
                description = "How much of it is wanted, in the indicator's unit.",
                nullable = true,
                minimum = "-99999999999999.999999",
                maximum = "99999999999999.999999",
                examples = "60")
        BigDecimal targetValue,

        @Schema(description = "The day it is due.", nullable = true, examples = "2026-06-30")
        LocalDate dueDate) {

    static OutputView of(Output output, References known, String language) {
        var indicator = known.get(Kind.INDICATOR, output.indicator());
        return new OutputView(
                output.key(),
                output.title().withDefault(language),
                indicator == null ? null : indicator.asIndicator(),
                output.targetValue(),
                output.dueDate());
    }
}
