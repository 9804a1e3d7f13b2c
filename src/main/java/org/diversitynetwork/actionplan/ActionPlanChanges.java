package org.diversitynetwork.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a plan itself. */
@Schema(
        description =
                "What can be changed of a plan itself, as a merge patch. All but `consultation`, `deliveryStart` and `lessonsLearned` is text, which stays once it is consulted on or adopted.",
        examples = "{\"visionYear\":2030,\"monitoringFrequency\":\"quarterly\"}")
record ActionPlanChanges(
        @Schema(
                description = "What it is called, at least in the network's default language.",
                examples = "{\"en\":\"Women in tech in Bielsko-Biała\",\"pl\":\"Kobiety w IT w Bielsku-Białej\"}")
        @NotNull
        @Translated(max = 300, inDefaultLanguage = false)
        I18nText title,

        @Schema(
                description = "How the city wants to be when all is done; needed before consultation.",
                examples = "{\"en\":\"Half of those who build the city's software are women.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText vision,

        @Schema(description = "The year by which that is so.", minimum = "2000", maximum = "2100", examples = "2030")
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
        @NotNull
        @Size(max = 50)
        List<@NotNull @Translated(max = 2000, inDefaultLanguage = false) I18nText> problemStatements,

        @Schema(
                description = "How well the city itself finds that the plan joins things; each aspect once.",
                maxItems = 8)
        @NotNull
        @Size(max = 8)
        List<@NotNull @Valid IntegrationAspect> integrationCheck,

        @Schema(
                description = "Who steers the plan, and how.",
                examples =
                        "{\"en\":\"A steering group of the city, the agency and the local group meets each quarter.\"}")
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText governance,

        @Schema(description = "How often the city looks at how the plan goes.", examples = "quarterly")
        MonitoringFrequency monitoringFrequency,

        @Schema(description = "When and where people may say what they think of it.") @Valid
        Consultation consultation,

        @Schema(
                description =
                        "The day from which the adopted plan may be in delivery though none of its actions has begun.",
                examples = "2026-06-01")
        LocalDate deliveryStart,

        @Schema(
                description = "What was learned; needed before the plan is closed.",
                examples = "{\"en\":\"Evening courses need care for children.\"}")
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText lessonsLearned,

        @Schema(description = "Where its facts come from.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    static ActionPlanChanges of(ActionPlan plan, References known) {
        return new ActionPlanChanges(
                plan.title,
                plan.vision,
                plan.visionYear,
                plan.startDate,
                plan.endDate,
                known.codes(Kind.GROUP, plan.targetGroupIds),
                plan.problemStatements,
                plan.integrationCheck,
                plan.governance,
                plan.monitoringFrequency,
                Consultation.of(plan),
                plan.deliveryStart,
                plan.lessonsLearned,
                plan.sources);
    }

    void applyTo(ActionPlan plan, References known) {
        plan.title = title;
        plan.vision = vision;
        plan.visionYear = visionYear;
        plan.startDate = startDate;
        plan.endDate = endDate;
        plan.targetGroupIds = known.ids(Kind.GROUP, targetGroups);
        plan.problemStatements = problemStatements;
        plan.integrationCheck = integrationCheck;
        plan.governance = governance;
        plan.monitoringFrequency = monitoringFrequency;
        plan.consultationOpensAt = consultation == null ? null : consultation.opensAt();
        plan.consultationClosesAt = consultation == null ? null : consultation.closesAt();
        plan.consultationChannel = consultation == null ? null : consultation.channel();
        plan.deliveryStart = deliveryStart;
        plan.lessonsLearned = lessonsLearned;
        plan.sources = sources;
    }

    ActionPlanChanges inCodes(References known) {
        return new ActionPlanChanges(
                title,
                vision,
                visionYear,
                startDate,
                endDate,
                known.codes(Kind.GROUP, targetGroups),
                problemStatements,
                integrationCheck,
                governance,
                monitoringFrequency,
                consultation,
                deliveryStart,
                lessonsLearned,
                sources);
    }

    /** The part of it that is text, and so belongs to an edition. */
    List<Object> text() {
        return Arrays.asList(
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
                sources);
    }

    @Override
    public void check(List<Finding> findings) {
        PlanRules.checkHorizon(startDate, endDate, findings);
        Checks.once("#/targetGroups", targetGroups, findings);
        if (consultation != null) {
            consultation.check(findings);
        }
    }

    /** What only the plan's language can tell. */
    void check(String language, List<Finding> findings) {
        Checks.inLanguage("#/title", title, language, findings);
        Checks.inLanguage("#/vision", vision, language, findings);
        Checks.inLanguage("#/governance", governance, language, findings);
        Checks.inLanguage("#/lessonsLearned", lessonsLearned, language, findings);
        if (consultation != null) {
            Checks.inLanguage("#/consultation/channel", consultation.channel(), language, findings);
        }
        PlanRules.checkStatements(problemStatements, language, findings);
        PlanRules.checkIntegration(integrationCheck, language, findings);
    }

    /** The city may have changed its focus since; what stays as it was is not asked again. */
    void checkGroups(References known, List<Finding> findings) {
        known.check("#/targetGroups", Kind.GROUP, targetGroups, findings);
    }
}
