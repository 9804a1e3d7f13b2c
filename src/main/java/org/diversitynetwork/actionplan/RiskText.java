package org.diversitynetwork.actionplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may go wrong, with a whole plan or with one action of it, as the plan's text has it. */
@Schema(name = "RiskText", description = "What may go wrong, with a whole plan or with one action of it.")
public record RiskText(
        @Schema(
                description = "Its short name, unique among the risks of the plan.",
                pattern = PartCode.PATTERN,
                maxLength = PartCode.MAX,
                examples = "R1")
        @NotNull
        @Pattern(regexp = PartCode.PATTERN)
        String code,

        @Schema(
                description = "Code of the action that it threatens; absent when it threatens the plan.",
                nullable = true,
                maxLength = 36,
                examples = "A1.2")
        @Size(max = 36)
        String action,

        @Schema(description = "Where it comes from.", examples = "staffing") @NotNull
        RiskType type,

        @Schema(
                description = "What may happen, at least in the plan's language.",
                examples = "{\"en\":\"Too few trainers are found\",\"pl\":\"Za mało trenerek\"}")
        @NotNull
        @Translated(max = 500, inDefaultLanguage = false)
        I18nText title,

        @Schema(description = "1 very unlikely to 5 almost certain.", minimum = "1", maximum = "5", examples = "2")
        @NotNull
        @Min(1)
        @Max(5)
        Integer likelihood,

        @Schema(description = "1 hardly felt to 5 ends the plan.", minimum = "1", maximum = "5", examples = "4")
        @NotNull
        @Min(1)
        @Max(5)
        Integer impact,

        @Schema(
                description = "What is done so that it does not happen, or does little harm.",
                nullable = true,
                examples = "{\"en\":\"The university lends two lecturers.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText mitigation,

        @Schema(
                description = "Code of the partner that watches it.",
                nullable = true,
                maxLength = 63,
                examples = "arrsa")
        @Size(max = 63)
        String ownerPartner,

        @Schema(description = "Where it stands; `open` unless told.", examples = "open")
        RiskStatus status) {

    public RiskText {
        status = status == null ? RiskStatus.OPEN : status;
    }

    /** From 1 to 25. */
    public int score() {
        return likelihood * impact;
    }
}
