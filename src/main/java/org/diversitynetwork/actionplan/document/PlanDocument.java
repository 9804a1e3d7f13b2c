package org.diversitynetwork.actionplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.IntegrationAspect;
import org.diversitynetwork.actionplan.MonitoringFrequency;
import org.diversitynetwork.actionplan.ObjectiveText;
import org.diversitynetwork.actionplan.RiskText;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.LanguageTag;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The whole text of an action plan as one document. It names everything by codes and holds nothing of the plan's
 * delivery, so that it means the same in every installation and in every edition.
 */
@Schema(
        name = "PlanDocument",
        description =
                "The whole text of an action plan as one document. It names everything by codes, never by ids, and holds nothing of the plan's delivery.")
public record PlanDocument(
        @Schema(description = "Code of the city whose plan it is.", maxLength = 63, examples = "bielsko-biala")
        @NotBlank
        @Size(max = 63)
        String city,

        @Schema(description = "Code of the network it is made in.", maxLength = 63, examples = "techdiversity")
        @NotBlank
        @Size(max = 63)
        String network,

        @Schema(
                description = "Its address; unique among all plans.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "bielsko-biala-women-in-tech")
        @NotNull
        @Code
        String code,

        @Schema(
                description = "The language that every text of the plan has: that of its network.",
                maxLength = 15,
                examples = "en")
        @NotNull
        @LanguageTag
        String language,

        @Schema(
                description = "What it is called, at least in its language.",
                examples = "{\"en\":\"Women in tech in Bielsko-Biała\",\"pl\":\"Kobiety w IT w Bielsku-Białej\"}")
        @NotNull
        @Translated(max = 300, inDefaultLanguage = false)
        I18nText title,

        @Schema(
                description = "How the city wants to be when all is done; needed before consultation.",
                nullable = true,
                examples = "{\"en\":\"Half of those who build the city's software are women.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText vision,

        @Schema(
                description = "The year by which that is so.",
                nullable = true,
                minimum = "2000",
                maximum = "2100",
                examples = "2030")
        @Min(2000)
        @Max(2100)
        Integer visionYear,

        @Schema(description = "First day of its horizon.", examples = "2026-01-01") @NotNull
        LocalDate startDate,

        @Schema(description = "Last day of its horizon; after `startDate`.", examples = "2028-12-31") @NotNull
        LocalDate endDate,

        @Schema(
                description = "Codes of the target groups it is for, out of the city's focus.",
                minItems = 1,
                maxItems = 20,
                examples = "[\"women\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotBlank @Size(max = 63) String> targetGroups,

        @Schema(
                description = "What is wrong today, each statement at least in the plan's language.",
                maxItems = 50,
                examples = "[{\"en\":\"Few women apply for jobs in IT.\"}]")
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000, inDefaultLanguage = false) I18nText> problemStatements,

        @Schema(description = "What it wants to reach, strategic and specific ones, in order.", maxItems = 200)
        @Size(max = 200)
        List<@NotNull @Valid ObjectiveText> objectives,

        @Schema(description = "What is to be done, in order.", maxItems = 5000) @Size(max = 5000)
        List<@NotNull @Valid ActionText> actions,

        @Schema(description = "What may go wrong, in order.", maxItems = 500) @Size(max = 500)
        List<@NotNull @Valid RiskText> risks,

        @Schema(
                description = "How well the city itself finds that the plan joins things; each aspect once.",
                maxItems = 8)
        @Size(max = 8)
        List<@NotNull @Valid IntegrationAspect> integrationCheck,

        @Schema(
                description = "Who steers the plan, and how.",
                nullable = true,
                examples =
                        "{\"en\":\"A steering group of the city, the agency and the local group meets each quarter.\"}")
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText governance,

        @Schema(description = "How often the city looks at how the plan goes.", nullable = true, examples = "quarterly")
        MonitoringFrequency monitoringFrequency,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    public PlanDocument {
        problemStatements = problemStatements == null ? List.of() : problemStatements;
        objectives = objectives == null ? List.of() : objectives;
        actions = actions == null ? List.of() : actions;
        risks = risks == null ? List.of() : risks;
        integrationCheck = integrationCheck == null ? List.of() : integrationCheck;
        sources = sources == null ? List.of() : sources;
    }
}
