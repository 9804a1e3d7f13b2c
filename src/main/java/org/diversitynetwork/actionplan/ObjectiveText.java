package org.diversitynetwork.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective as the plan's text has it. */
@Schema(name = "ObjectiveText", description = "An objective as the plan's text has it.")
public record ObjectiveText(
        @Schema(
                description = "Its short name, unique among the objectives of the plan.",
                pattern = PartCode.PATTERN,
                maxLength = PartCode.MAX,
                examples = "S1.1")
        @NotNull
        @Pattern(regexp = PartCode.PATTERN)
        String code,

        @Schema(description = "What the whole plan is for, or one step towards that.", examples = "specific") @NotNull
        ObjectiveKind kind,

        @Schema(
                description =
                        "Code of the strategic objective that this specific one serves; absent for a strategic one.",
                nullable = true,
                maxLength = 36,
                examples = "S1")
        @Size(max = 36)
        String parent,

        @Schema(
                description = "What is to be reached, at least in the plan's language.",
                examples = "{\"en\":\"More women finish courses in IT\",\"pl\":\"Więcej kobiet kończy kursy IT\"}")
        @NotNull
        @Translated(max = 500, inDefaultLanguage = false)
        I18nText title,

        @Schema(
                description = "What will be different then.",
                nullable = true,
                examples = "{\"en\":\"Every second place in a course is taken by a woman.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText expectedResult,

        @Schema(description = "Codes of the indicators that tell how near it is.", maxItems = 30, examples = "[]")
        @Size(max = 30)
        List<@NotBlank @Size(max = 63) String> indicators) {

    public ObjectiveText {
        indicators = indicators == null ? List.of() : indicators;
    }
}
