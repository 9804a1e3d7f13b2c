package org.diversitynetwork.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.actionplan.part.ActionView;
import org.diversitynetwork.actionplan.part.ObjectiveView;
import org.diversitynetwork.actionplan.part.RiskView;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.store.Source;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan with everything in it, as callers see it. */
@Schema(name = "ActionPlan", description = "What a city has set out to do within a network, with everything in it.")
public record ActionPlanView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000074")
        UUID id,

        @Schema(
                description = "Its address; unique among all plans.",
                maxLength = 63,
                examples = "bielsko-biala-women-in-tech")
        String code,

        @Schema(description = "The city whose plan it is.") CitySummary city,

        @Schema(description = "The network it is made in.") NetworkSummary network,

        @Schema(description = "The language that every text of it has.", maxLength = 15, examples = "en")
        String language,

        @Schema(description = "Where it stands in its life.", examples = "in_delivery")
        PlanStatus status,

        @Schema(
                description = "Steps open to this caller; of the text being worked on only.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "Which edition of the text this is.")
        ShownVersion shownVersion,

        @Schema(
                description = "Number of the edition that is being drafted; told to those who work on it.",
                nullable = true,
                minimum = "1",
                maximum = "1000000",
                examples = "null")
        Integer draftVersion,

        @Schema(
                description = "Number of the edition last consulted on.",
                nullable = true,
                minimum = "1",
                maximum = "1000000",
                examples = "1")
        Integer consultedVersion,

        @Schema(
                description = "Number of the edition in force.",
                nullable = true,
                minimum = "1",
                maximum = "1000000",
                examples = "1")
        Integer publishedVersion,

        @Schema(
                description = "How far delivery is: the mean over its actions that are not cancelled.",
                minimum = "0",
                maximum = "100",
                examples = "40")
        int progressPercent,

        @Schema(
                description = "What it is called.",
                examples = "{\"en\":\"Women in tech in Bielsko-Biała\",\"pl\":\"Kobiety w IT w Bielsku-Białej\"}")
        I18nText title,

        @Schema(
                description = "How the city wants to be when all is done.",
                nullable = true,
                examples = "{\"en\":\"Half of those who build the city's software are women.\"}")
        I18nText vision,

        @Schema(
                description = "The year by which that is so.",
                nullable = true,
                minimum = "2000",
                maximum = "2100",
                examples = "2030")
        Integer visionYear,

        @Schema(description = "First day of its horizon.", examples = "2026-01-01")
        LocalDate startDate,

        @Schema(description = "Last day of its horizon.", examples = "2028-12-31")
        LocalDate endDate,

        @Schema(description = "The target groups it is for.", maxItems = 20)
        List<TargetGroupSummary> targetGroups,

        @Schema(
                description = "What is wrong today.",
                maxItems = 50,
                examples = "[{\"en\":\"Few women apply for jobs in IT.\"}]")
        List<I18nText> problemStatements,

        @Schema(description = "What it wants to reach, in order.", maxItems = 200)
        List<ObjectiveView> objectives,

        @Schema(description = "What is done, in order.", maxItems = 5000)
        List<ActionView> actions,

        @Schema(description = "What may go wrong, in order.", maxItems = 500)
        List<RiskView> risks,

        @Schema(description = "How well the city itself finds that the plan joins things.", maxItems = 8)
        List<IntegrationAspect> integrationCheck,

        @Schema(
                description = "Who steers the plan, and how.",
                nullable = true,
                examples =
                        "{\"en\":\"A steering group of the city, the agency and the local group meets each quarter.\"}")
        I18nText governance,

        @Schema(description = "How often the city looks at how the plan goes.", nullable = true, examples = "quarterly")
        MonitoringFrequency monitoringFrequency,

        @Schema(description = "When and where people may say what they think of it.")
        Consultation consultation,

        @Schema(
                description =
                        "The day from which the adopted plan may be in delivery though none of its actions has begun.",
                nullable = true,
                examples = "2026-06-01")
        LocalDate deliveryStart,

        @Schema(
                description = "What was learned.",
                nullable = true,
                examples = "{\"en\":\"Evening courses need care for children.\"}")
        I18nText lessonsLearned,

        @Schema(description = "Where its facts come from.", maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was begun.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When the plan itself was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {}
