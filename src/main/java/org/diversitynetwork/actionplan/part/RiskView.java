package org.diversitynetwork.actionplan.part;

import java.time.Instant;
import java.util.UUID;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.actionplan.PlanPartner;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.RiskStatus;
import org.diversitynetwork.actionplan.RiskText;
import org.diversitynetwork.actionplan.RiskType;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk as callers see it, of the text being worked on or of an edition. */
@Schema(name = "Risk", description = "What may go wrong, with a whole plan or with one action of it.")
public record RiskView(
        @Schema(
                description = "Id, a UUID of version 7; only of the text being worked on.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000072")
        UUID id,

        @Schema(
                description = "Its short name, unique among the risks of the plan.",
                pattern = PartCode.PATTERN,
                maxLength = PartCode.MAX,
                examples = "R1")
        String code,

        @Schema(
                description = "Code of the action that it threatens; absent when it threatens the plan.",
                nullable = true,
                maxLength = PartCode.MAX,
                examples = "A1.2")
        String action,

        @Schema(description = "Where it comes from.", examples = "staffing")
        RiskType type,

        @Schema(
                description = "What may happen.",
                examples = "{\"en\":\"Too few trainers are found\",\"pl\":\"Za mało trenerek\"}")
        I18nText title,

        @Schema(description = "1 very unlikely to 5 almost certain.", minimum = "1", maximum = "5", examples = "2")
        int likelihood,

        @Schema(description = "1 hardly felt to 5 ends the plan.", minimum = "1", maximum = "5", examples = "4")
        int impact,

        @Schema(description = "Likelihood times impact.", minimum = "1", maximum = "25", examples = "8")
        int score,

        @Schema(
                description = "What is done so that it does not happen, or does little harm.",
                nullable = true,
                examples = "{\"en\":\"The university lends two lecturers.\"}")
        I18nText mitigation,

        @Schema(description = "The partner that watches it.", nullable = true)
        PlanPartner ownerPartner,

        @Schema(description = "Where it stands.", examples = "open")
        RiskStatus status,

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

    /** {@code row} is null for a risk of an edition. */
    public static RiskView of(RiskText text, PlanRisk row, References known, String language) {
        var owner = known.get(Kind.PARTNER, text.ownerPartner());
        return new RiskView(
                row == null ? null : row.id,
                text.code(),
                text.action(),
                text.type(),
                text.title().withDefault(language),
                text.likelihood(),
                text.impact(),
                text.score(),
                ObjectiveView.say(text.mitigation(), language),
                owner == null ? null : owner.asPartner(),
                text.status(),
                row == null ? null : row.turn,
                row == null ? null : row.createdAt,
                row == null ? null : row.updatedAt,
                row == null ? null : row.etag());
    }
}
