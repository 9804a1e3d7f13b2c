package org.diversitynetwork.pilotaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.partner.PartnerSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.store.Money;
import org.diversitynetwork.shared.store.Source;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pilot action as callers see it. */
@Schema(
        name = "PilotAction",
        description =
                "Something that a city tries out on a small scale, to find out whether it works before it is deployed.")
public record PilotActionView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000021")
        UUID id,

        @Schema(
                description = "Its address; unique among all pilot actions.",
                maxLength = 63,
                examples = "bielsko-biala-evening-coding")
        String code,

        @Schema(description = "The network that it belongs to.")
        NetworkSummary network,

        @Schema(description = "The city that tries it out.") CitySummary city,

        @Schema(
                description = "The language that each of its texts has, BCP 47: the network's when it was proposed.",
                maxLength = 15,
                examples = "en")
        String language,

        @Schema(
                description = "Its title.",
                examples =
                        "{\"en\":\"Evening coding course with childcare\",\"pl\":\"Wieczorny kurs programowania z opieką nad dziećmi\"}")
        I18nText title,

        @Schema(description = "The target groups it is for.", maxItems = 20)
        List<TargetGroupSummary> targetGroups,

        @Schema(
                description = "What the city expects to happen, and why.",
                nullable = true,
                examples =
                        "{\"en\":\"If courses take place in the evening and children are looked after, more women finish them.\"}")
        I18nText hypothesis,

        @Schema(
                description = "How it is tried out.",
                nullable = true,
                examples = "{\"en\":\"Twelve evenings of web development in two groups, one of them with childcare.\"}")
        I18nText method,

        @Schema(description = "The partner that coordinates it.", nullable = true)
        PartnerSummary coordinatorPartner,

        @Schema(description = "The partners that take part besides.", maxItems = 50)
        List<PartnerSummary> partners,

        @Schema(description = "First day.", nullable = true, examples = "2025-03-03")
        LocalDate startDate,

        @Schema(description = "Last day.", nullable = true, examples = "2025-06-27")
        LocalDate endDate,

        @Schema(description = "What it may cost.", nullable = true)
        Money budget,

        @Schema(description = "Where the money comes from.", nullable = true, maxLength = 200, examples = "City budget")
        String fundingSource,

        @Schema(
                description = "How many people it has places for.",
                nullable = true,
                minimum = "0",
                maximum = "1000000",
                examples = "24")
        Integer capacity,

        @Schema(description = "By what it is judged.", maxItems = 50)
        List<SuccessCriterionView> successCriteria,

        @Schema(description = "How many people of each target group it reached.", maxItems = 20)
        List<ParticipantCountView> participantsReached,

        @Schema(
                description = "What was learned, whatever the outcome.",
                nullable = true,
                examples = "{\"en\":\"Childcare mattered more than the hour.\"}")
        I18nText lessonsLearned,

        @Schema(description = "What the network made of it.", nullable = true)
        PilotDecisionView decision,

        @Schema(description = "The pilot action that this one was adapted or transferred from.", nullable = true)
        PilotActionSummary origin,

        @Schema(description = "Where it stands in its life.", examples = "evaluated")
        PilotStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single thing.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(
                description = "Where its facts come from; a `synthetic` one marks what was made up for demonstration.",
                maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was added.", examples = "2026-11-27T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-27T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {}
