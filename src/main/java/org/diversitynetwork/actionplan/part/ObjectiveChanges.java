package org.diversitynetwork.actionplan.part;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.diversitynetwork.actionplan.ObjectiveText;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of an objective, as a merge patch. */
@Schema(
        description = "What can be changed of an objective, as a merge patch. Its code stays.",
        examples = "{\"expectedResult\":{\"en\":\"Every second place in a course is taken by a woman.\"}}")
record ObjectiveChanges(
        @Schema(
                description =
                        "Code of the strategic objective that this specific one serves; absent for a strategic one.",
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
                examples = "{\"en\":\"Every second place in a course is taken by a woman.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText expectedResult,

        @Schema(description = "Codes of the indicators that tell how near it is.", maxItems = 30, examples = "[]")
        @Size(max = 30)
        @NotNull
        List<@NotBlank @Size(max = 63) String> indicators,

        @Schema(
                description = "Its place among the plan's parts of this kind.",
                minimum = "0",
                maximum = "1000000",
                examples = "1")
        @NotNull
        @Min(0)
        @Max(1000000)
        Integer order) {

    static ObjectiveChanges of(ObjectiveText text, PlanObjective row) {
        return new ObjectiveChanges(text.parent(), text.title(), text.expectedResult(), text.indicators(), row.turn);
    }

    ObjectiveText text(PlanObjective row) {
        return new ObjectiveText(row.code, row.kind, parent, title, expectedResult, indicators);
    }
}
