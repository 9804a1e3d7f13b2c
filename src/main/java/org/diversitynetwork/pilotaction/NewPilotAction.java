package org.diversitynetwork.pilotaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Money;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A pilot action to be proposed.")
record NewPilotAction(
        @Schema(
                description = "Its address; unique among all pilot actions.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "bielsko-biala-evening-coding")
        @NotNull
        @Code
        String code,

        @Schema(
                description = "Id or code of the network that it belongs to.",
                maxLength = 63,
                examples = "techdiversity")
        @NotNull
        @Size(max = 63)
        String network,

        @Schema(
                description = "Id or code of the city that tries it out; one that a member of the network works for.",
                maxLength = 63,
                examples = "bielsko-biala")
        @NotNull
        @Size(max = 63)
        String city,

        @Schema(
                description = "Its title, at least in the default language of its network.",
                examples =
                        "{\"en\":\"Evening coding course with childcare\",\"pl\":\"Wieczorny kurs programowania z opieką nad dziećmi\"}")
        @NotNull
        @Translated(max = 300, inDefaultLanguage = false)
        I18nText title,

        @Schema(
                description =
                        "Ids or codes of the target groups it is for; groups of all networks, or local to its city.",
                minItems = 1,
                maxItems = 20,
                examples = "[\"women\"]")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotNull @Size(max = 63) String> targetGroups,

        @Schema(
                description = "What the city expects to happen, and why.",
                nullable = true,
                examples =
                        "{\"en\":\"If courses take place in the evening and children are looked after, more women finish them.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText hypothesis,

        @Schema(
                description = "How it is tried out.",
                nullable = true,
                examples = "{\"en\":\"Twelve evenings of web development in two groups, one of them with childcare.\"}")
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText method,

        @Schema(
                description = "Id or code of the partner that coordinates it; a member of the network.",
                nullable = true,
                maxLength = 63,
                examples = "arrsa")
        @Size(max = 63)
        String coordinatorPartner,

        @Schema(
                description = "Ids or codes of the partners that take part besides; members of the network.",
                maxItems = 50,
                examples = "[]")
        @Size(max = 50)
        List<@NotNull @Size(max = 63) String> partners,

        @Schema(description = "First day.", nullable = true, examples = "2025-03-03")
        LocalDate startDate,

        @Schema(description = "Last day; not before `startDate`.", nullable = true, examples = "2025-06-27")
        LocalDate endDate,

        @Schema(description = "What it may cost.", nullable = true) @Valid
        Money budget,

        @Schema(
                description = "Where the money comes from.",
                nullable = true,
                minLength = 1,
                maxLength = 200,
                examples = "City budget")
        @Size(min = 1, max = 200)
        String fundingSource,

        @Schema(
                description = "How many people it has places for.",
                nullable = true,
                minimum = "0",
                maximum = "1000000",
                examples = "24")
        @Min(0)
        @Max(1_000_000)
        Integer capacity,

        @Schema(description = "By what it will be judged; at least one before it is approved.", maxItems = 50)
        @Size(max = 50)
        List<@NotNull @Valid NewSuccessCriterion> successCriteria,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    NewPilotAction {
        partners = partners == null ? List.of() : partners;
        successCriteria = successCriteria == null ? List.of() : successCriteria;
        sources = sources == null ? List.of() : sources;
    }

    @Override
    public void check(List<Finding> findings) {
        PilotTextRules.checkDates(startDate, endDate, findings);
        PilotTextRules.checkCriteria(successCriteria, findings);
    }
}
