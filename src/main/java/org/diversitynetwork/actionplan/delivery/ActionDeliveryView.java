package org.diversitynetwork.actionplan.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diversitynetwork.actionplan.Named;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.actionplan.PlanPartner;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an adopted action is going, as callers see it. */
@Schema(name = "ActionDelivery", description = "How an adopted action is going.")
public record ActionDeliveryView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000073")
        UUID id,

        @Schema(
                description = "Id of the action, under which it is observed.",
                examples = "0199e3c4-a1b2-7f00-8a00-000000000071")
        UUID actionId,

        @Schema(
                description = "Code of the action within its plan.",
                pattern = PartCode.PATTERN,
                maxLength = PartCode.MAX,
                examples = "A1.1")
        String code,

        @Schema(description = "Code of the plan.", maxLength = 63, examples = "bielsko-biala-women-in-tech")
        String plan,

        @Schema(description = "The city whose plan it is.") CitySummary city,

        @Schema(
                description = "What is done.",
                examples = "{\"en\":\"Evening courses for women\",\"pl\":\"Kursy wieczorowe dla kobiet\"}")
        I18nText title,

        @Schema(description = "The partner that answers for it.")
        PlanPartner leadPartner,

        @Schema(description = "The target groups it is for.", maxItems = 20)
        List<TargetGroupSummary> targetGroups,

        @Schema(description = "First day.", examples = "2026-01-01")
        LocalDate startDate,

        @Schema(description = "Last day.", examples = "2026-12-31")
        LocalDate endDate,

        @Schema(description = "Points on its way, with the days they were passed.", maxItems = 50)
        List<DeliveredMilestone> milestones,

        @Schema(description = "What it leaves behind, with what there is by now.", maxItems = 50)
        List<DeliveredOutputView> outputs,

        @Schema(description = "How far it has come.", examples = "in_progress")
        DeliveryStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single delivery.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(
                description =
                        "What milestones and outputs say: their mean, rounded down. A milestone is done or not; an output counts by the share of its target, at most all of it, or where less is better, once it is reached.",
                minimum = "0",
                maximum = "100",
                examples = "40")
        int derivedPercent,

        @Schema(description = "Somebody's own judgement, which goes before that.", nullable = true)
        OverrideView override,

        @Schema(description = "What counts.", minimum = "0", maximum = "100", examples = "40")
        int percent,

        @Schema(
                description = "The first day that something is due which is not done.",
                nullable = true,
                examples = "2027-03-31")
        LocalDate nextDue,

        @Schema(description = "Whether that day has passed.", examples = "false")
        boolean late,

        @Schema(description = "Whether the edition in force has the action.", examples = "true")
        boolean planned,

        @Schema(description = "Whether the plan that it belongs to is made up for demonstration.", examples = "true")
        boolean synthetic,

        @Schema(description = "When the action was first adopted.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static ActionDeliveryView of(
            ActionDelivery delivery,
            References known,
            boolean worksOn,
            LocalDate today,
            List<AllowedTransition> steps) {
        var language = delivery.language;
        return new ActionDeliveryView(
                delivery.id,
                delivery.actionId,
                delivery.code,
                delivery.plan.code,
                CitySummary.of(delivery.plan.city),
                delivery.title.withDefault(language),
                known.get(Kind.PARTNER, delivery.leadPartnerId.toString()).asPartner(),
                delivery.targetGroupIds.stream()
                        .map(id -> known.get(Kind.GROUP, id.toString()))
                        .filter(Objects::nonNull)
                        .map(Named::asGroup)
                        .toList(),
                delivery.startDate,
                delivery.endDate,
                delivery.milestones.stream().map(m -> said(m, language)).toList(),
                delivery.outputs.stream().map(o -> output(o, known, language)).toList(),
                delivery.status(),
                steps,
                delivery.derivedPercent,
                override(delivery.override, worksOn),
                delivery.percent,
                delivery.nextDue,
                delivery.isLate(today),
                delivery.planned,
                delivery.plan.isListedSynthetic(),
                delivery.createdAt,
                delivery.updatedAt,
                etag(delivery, known, today));
    }

    /** Being late changes with the day, being made up with the plan, and names with what they name. */
    private static String etag(ActionDelivery delivery, References known, LocalDate today) {
        var etag = delivery.etag();
        return etag.substring(0, etag.length() - 1)
                + "." + names(delivery, known)
                + (delivery.isLate(today) ? ".late" : "")
                + (delivery.plan.isListedSynthetic() ? ".synthetic" : "")
                + "\"";
    }

    private static String names(ActionDelivery delivery, References known) {
        var names = Stream.of(
                        Stream.of(known.get(Kind.PARTNER, delivery.leadPartnerId.toString())),
                        delivery.targetGroupIds.stream().map(id -> known.get(Kind.GROUP, id.toString())),
                        delivery.outputs.stream()
                                .map(DeliveredOutput::indicatorId)
                                .filter(Objects::nonNull)
                                .map(id -> known.get(Kind.INDICATOR, id.toString())))
                .flatMap(named -> named)
                .map(String::valueOf)
                .collect(Collectors.joining("\n", delivery.plan.city.version + "\n", ""));
        return HexFormat.of().formatHex(Digest.of(names), 0, 8);
    }

    private static DeliveredMilestone said(DeliveredMilestone milestone, String language) {
        return new DeliveredMilestone(
                milestone.key(), milestone.title().withDefault(language), milestone.dueDate(), milestone.doneOn());
    }

    private static DeliveredOutputView output(DeliveredOutput output, References known, String language) {
        var indicator = output.indicatorId() == null
                ? null
                : known.get(Kind.INDICATOR, output.indicatorId().toString());
        return new DeliveredOutputView(
                output.key(),
                output.title().withDefault(language),
                indicator == null ? null : indicator.asIndicator(),
                output.targetValue(),
                output.dueDate(),
                output.achieved());
    }

    private static OverrideView override(PercentOverride override, boolean worksOn) {
        return override == null
                ? null
                : new OverrideView(
                        override.percent(), override.reason(), worksOn ? override.by() : null, override.at());
    }
}
