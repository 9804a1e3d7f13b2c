package org.diversitynetwork.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan to be begun. */
@Schema(description = "A plan to be begun, as a draft; a city has one living plan in each network.")
record NewActionPlan(
        @Schema(
                description = "Its address; unique among all plans.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "bielsko-biala-women-in-tech")
        @NotNull
        @Code
        String code,

        @Schema(description = "Id or code of the city whose plan it is.", maxLength = 63, examples = "bielsko-biala")
        @NotBlank
        @Size(max = 63)
        String city,

        @Schema(
                description = "Id or code of the network it is made in; a partner of that network works for the city.",
                maxLength = 63,
                examples = "techdiversity")
        @NotBlank
        @Size(max = 63)
        String network,

        @Schema(
                description = "What it is called, at least in the network's default language.",
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
                description = "Ids or codes of the target groups it is for, out of those that the city focuses on.",
                minItems = 1,
                maxItems = 20,
                examples = "[\"women\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotBlank @Size(max = 63) String> targetGroups,

        @Schema(
                description = "What is wrong today; at least one before consultation.",
                maxItems = 50,
                examples = "[{\"en\":\"Few women apply for jobs in IT.\"}]")
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000, inDefaultLanguage = false) I18nText> problemStatements,

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

        @Schema(description = "When and where people may say what they think of it.", nullable = true) @Valid
        Consultation consultation,

        @Schema(
                description =
                        "The day from which the adopted plan may be in delivery though none of its actions has begun.",
                nullable = true,
                examples = "2026-06-01")
        LocalDate deliveryStart,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    NewActionPlan {
        problemStatements = problemStatements == null ? List.of() : problemStatements;
        integrationCheck = integrationCheck == null ? List.of() : integrationCheck;
        sources = sources == null ? List.of() : sources;
    }

    ActionPlanChanges header() {
        return new ActionPlanChanges(
                title,
                vision,
                visionYear,
                startDate,
                endDate,
                targetGroups,
                problemStatements,
                integrationCheck,
                governance,
                monitoringFrequency,
                consultation,
                deliveryStart,
                null,
                sources);
    }

    @Override
    public void check(List<Finding> findings) {
        header().check(findings);
    }
}
