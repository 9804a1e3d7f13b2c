package org.diversitynetwork.actionplan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an action leaves behind that can be counted. */
@Schema(name = "Output", description = "What an action leaves behind that can be counted.")
public record Output(
        @Schema(
                description = "Its short name, unique among the outputs of the action.",
                pattern = PartCode.PATTERN,
                maxLength = PartCode.MAX,
                examples = "O1")
        @NotNull
        @Pattern(regexp = PartCode.PATTERN)
        String key,

        @Schema(
                description = "What it is, at least in the plan's language.",
                examples = "{\"en\":\"Women trained\",\"pl\":\"Przeszkolone kobiety\"}")
        @NotNull
        @Translated(max = 300, inDefaultLanguage = false)
        I18nText title,

        @Schema(
                description = "Code of the indicator that counts it; needed where there is a `targetValue`.",
                nullable = true,
                maxLength = 63,
                examples = "null")
        @Size(max = 63)
        String indicator,

        @Schema(
                description = "How much of it is wanted, in the indicator's unit.",
                nullable = true,
                minimum = "-99999999999999.999999",
                maximum = "99999999999999.999999",
                examples = "60")
        @Digits(integer = 14, fraction = 6)
        BigDecimal targetValue,

        @Schema(
                description = "The day it is due; not after the end of the action.",
                nullable = true,
                examples = "2026-06-30")
        LocalDate dueDate) {

    private static final int LONGEST = 20;

    /** 60.0 and 60 are the same target. */
    public Output {
        if (targetValue != null && Math.abs(targetValue.scale()) <= LONGEST) {
            var shortest = targetValue.stripTrailingZeros();
            targetValue = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
    }
}
