package org.diversitynetwork.actionplan.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionLevel;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.FundingLine;
import org.diversitynetwork.actionplan.Milestone;
import org.diversitynetwork.actionplan.Named;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.actionplan.PlanPartner;
import org.diversitynetwork.actionplan.PlanPilot;
import org.diversitynetwork.actionplan.Readiness;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.delivery.DeliverySummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.store.Money;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as callers see it, of the text being worked on or of an edition. */
@Schema(
        name = "Action",
        description =
                "One row of a plan's action table: what is done, by whom, when, for how much, and what comes of it.")
public record ActionView(
        @Schema(
                description = "Id, a UUID of version 7; of an edition that was never adopted it is absent.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000071")
        UUID id,

        @Schema(
                description = "Its short name, unique among the actions of the plan.",
                pattern = PartCode.PATTERN,
                maxLength = PartCode.MAX,
                examples = "A1.2")
        String code,

        @Schema(
                description = "Code of the specific objective that it serves.",
                maxLength = PartCode.MAX,
                examples = "S1.1")
        String objective,

        @Schema(
                description = "What is to be done.",
                examples = "{\"en\":\"Evening courses for women\",\"pl\":\"Kursy wieczorowe dla kobiet\"}")
        I18nText title,

        @Schema(
                description = "How it is done.",
                nullable = true,
                examples = "{\"en\":\"Two evenings a week, with care for children.\"}")
        I18nText description,

        @Schema(description = "The partner that answers for it.", nullable = true)
        PlanPartner leadPartner,

        @Schema(description = "The partners that help.", maxItems = 50)
        List<PlanPartner> supportingPartners,

        @Schema(description = "The target groups it is for.", maxItems = 20)
        List<TargetGroupSummary> targetGroups,

        @Schema(description = "In the city, or together with others abroad.", examples = "local")
        ActionLevel level,

        @Schema(description = "First day.", nullable = true, examples = "2026-01-01")
        LocalDate startDate,

        @Schema(description = "Last day.", nullable = true, examples = "2026-12-31")
        LocalDate endDate,

        @Schema(description = "What it is estimated to cost.", nullable = true)
        Money cost,

        @Schema(description = "Where the money comes from.", maxItems = 50)
        List<FundingLine> funding,

        @Schema(
                description = "Why more money is secured than the action costs.",
                nullable = true,
                maxLength = 1000,
                examples = "null")
        String overfundedReason,

        @Schema(description = "What it leaves behind that can be counted.", maxItems = 50)
        List<OutputView> outputs,

        @Schema(description = "Points on its way.", maxItems = 50)
        List<Milestone> milestones,

        @Schema(description = "How far its preparation has come.", examples = "scoped")
        Readiness readiness,

        @Schema(description = "The pilot action that it takes to scale.", nullable = true)
        PlanPilot originPilot,

        @Schema(description = "How it is going, once adopted; only in the answer about a whole plan.", nullable = true)
        DeliverySummary delivery,

        @Schema(
                description = "Its place among the plan's parts of this kind; only of the text being worked on.",
                nullable = true,
                minimum = "0",
                maximum = "1000000",
                examples = "1")
        Integer order,

        @Schema(
                description = "When it was added; only of the text being worked on.",
                nullable = true,
                examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(
                description = "When it was last changed; only of the text being worked on.",
                nullable = true,
                examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(
                description = "Version for `If-Match`; only of the text being worked on.",
                nullable = true,
                maxLength = 100,
                examples = "\"0\"")
        String etag)
        implements Versioned {

    /** {@code row} is null for an action of an edition, {@code delivery} for one that was never adopted. */
    public static ActionView of(
            ActionText text, PlanAction row, DeliverySummary delivery, References known, String language) {
        var lead = known.get(Kind.PARTNER, text.leadPartner());
        var pilot = known.get(Kind.PILOT, text.originPilot());
        return new ActionView(
                delivery != null ? delivery.actionId() : row == null ? null : row.id,
                text.code(),
                text.objective(),
                text.title().withDefault(language),
                ObjectiveView.say(text.description(), language),
                lead == null ? null : lead.asPartner(),
                all(known, Kind.PARTNER, text.supportingPartners())
                        .map(Named::asPartner)
                        .toList(),
                all(known, Kind.GROUP, text.targetGroups()).map(Named::asGroup).toList(),
                text.level(),
                text.startDate(),
                text.endDate(),
                text.cost(),
                text.funding(),
                text.overfundedReason(),
                text.outputs().stream()
                        .map(output -> OutputView.of(output, known, language))
                        .toList(),
                text.milestones().stream()
                        .map(milestone -> said(milestone, language))
                        .toList(),
                text.readiness(),
                pilot == null ? null : pilot.asPilot(),
                delivery,
                row == null ? null : row.turn,
                row == null ? null : row.createdAt,
                row == null ? null : row.updatedAt,
                row == null ? null : row.etag());
    }

    private static java.util.stream.Stream<Named> all(References known, Kind kind, List<String> codes) {
        return codes.stream().map(code -> known.get(kind, code)).filter(Objects::nonNull);
    }

    private static Milestone said(Milestone milestone, String language) {
        return new Milestone(milestone.key(), milestone.title().withDefault(language), milestone.dueDate());
    }
}
