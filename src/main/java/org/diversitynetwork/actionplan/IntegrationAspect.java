package org.diversitynetwork.actionplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well a city itself finds that its plan joins one kind of concern. */
@Schema(
        name = "IntegrationAspect",
        description = "How well a city itself finds that its plan joins one kind of concern.")
public record IntegrationAspect(
        @Schema(description = "The concern; each once.", examples = "gender") @NotNull
        Aspect aspect,

        @Schema(description = "1 hardly, 2 partly, 3 well, 4 throughout.", minimum = "1", maximum = "4", examples = "3")
        @NotNull
        @Min(1)
        @Max(4)
        Integer score,

        @Schema(
                description = "Why; at least in the plan's language.",
                nullable = true,
                examples = "{\"en\":\"Each action says how women take part.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText note) {

    /** What a plan should join. */
    @Schema(
            name = "IntegrationConcern",
            description =
                    "The cross-cutting themes (digital, green, gender), and integration of sectors (horizontal), of levels of government (vertical), of places (territorial), of stakeholders, and of money (funding).")
    public enum Aspect {
        DIGITAL,
        GREEN,
        GENDER,
        HORIZONTAL,
        VERTICAL,
        TERRITORIAL,
        STAKEHOLDERS,
        FUNDING
    }
}
