package org.diversitynetwork.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as lists show it: the edition that is public, or the working text while none is. */
@Schema(
        name = "ActionPlanSummary",
        description = "A plan as lists show it: the edition that is public, or the working text while none is.")
public record PlanRowView(
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
                description = "What it is called.",
                examples = "{\"en\":\"Women in tech in Bielsko-Biała\",\"pl\":\"Kobiety w IT w Bielsku-Białej\"}")
        I18nText title,

        @Schema(description = "First day of its horizon.", examples = "2026-01-01")
        LocalDate startDate,

        @Schema(description = "Last day of its horizon.", examples = "2028-12-31")
        LocalDate endDate,

        @Schema(description = "The target groups it is for.", maxItems = 20)
        List<TargetGroupSummary> targetGroups,

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

        @Schema(description = "Whether any of it is made up for demonstration.", examples = "true")
        boolean synthetic,

        @Schema(description = "When it was begun.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When the plan itself was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static PlanRowView of(ActionPlan plan, References known, boolean worksOn) {
        return new PlanRowView(
                plan.id,
                plan.code,
                CitySummary.of(plan.city),
                NetworkSummary.of(plan.network),
                plan.language,
                plan.status(),
                plan.say(plan.listedTitle),
                plan.listedStartDate,
                plan.listedEndDate,
                plan.listedTargetGroupIds.stream()
                        .map(id -> known.get(Kind.GROUP, id.toString()))
                        .filter(Objects::nonNull)
                        .map(Named::asGroup)
                        .toList(),
                worksOn ? plan.draftVersion : null,
                plan.consultedVersion,
                plan.publishedVersion,
                plan.progressPercent,
                plan.isListedSynthetic(),
                plan.createdAt,
                plan.updatedAt,
                plan.etag());
    }
}
