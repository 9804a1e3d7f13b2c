package org.diversitynetwork.actionplan.part;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.diversitynetwork.actionplan.RiskStatus;
import org.diversitynetwork.actionplan.RiskText;
import org.diversitynetwork.actionplan.RiskType;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a risk, as a merge patch. */
@Schema(
        description = "What can be changed of a risk, as a merge patch. Its code stays.",
        examples = "{\"likelihood\":3,\"status\":\"mitigated\"}")
record RiskChanges(
        @Schema(
                description = "Code of the action that it threatens; absent when it threatens the plan.",
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
                examples = "{\"en\":\"The university lends two lecturers.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText mitigation,

        @Schema(description = "Code of the partner that watches it.", maxLength = 63, examples = "arrsa")
        @Size(max = 63)
        String ownerPartner,

        @Schema(description = "Where it stands; `open` unless told.", examples = "open") @NotNull
        RiskStatus status,

        @Schema(
                description = "Its place among the plan's parts of this kind.",
                minimum = "0",
                maximum = "1000000",
                examples = "1")
        @NotNull
        @Min(0)
        @Max(1000000)
        Integer order) {

    static RiskChanges of(RiskText text, PlanRisk row) {
        return new RiskChanges(
                text.action(),
                text.type(),
                text.title(),
                text.likelihood(),
                text.impact(),
                text.mitigation(),
                text.ownerPartner(),
                text.status(),
                row.turn);
    }

    RiskText text(PlanRisk row) {
        return new RiskText(row.code, action, type, title, likelihood, impact, mitigation, ownerPartner, status);
    }
}
