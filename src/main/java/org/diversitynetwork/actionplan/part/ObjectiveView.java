package org.diversitynetwork.actionplan.part;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.diversitynetwork.actionplan.Named;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.ObjectiveKind;
import org.diversitynetwork.actionplan.ObjectiveText;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective as callers see it, of the text being worked on or of an edition. */
@Schema(name = "Objective", description = "Where a city wants to be, or, below that, what will be different.")
public record ObjectiveView(
        @Schema(
                description = "Id, a UUID of version 7; only of the text being worked on.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000070")
        UUID id,

        @Schema(
                description = "Its short name, unique among the objectives of the plan.",
                pattern = PartCode.PATTERN,
                maxLength = PartCode.MAX,
                examples = "S1.1")
        String code,

        @Schema(description = "What the whole plan is for, or one step towards that.", examples = "specific")
        ObjectiveKind kind,

        @Schema(
                description = "Code of the strategic objective that this specific one serves.",
                nullable = true,
                maxLength = PartCode.MAX,
                examples = "S1")
        String parent,

        @Schema(
                description = "What is to be reached.",
                examples = "{\"en\":\"More women finish courses in IT\",\"pl\":\"Więcej kobiet kończy kursy IT\"}")
        I18nText title,

        @Schema(
                description = "What will be different then.",
                nullable = true,
                examples = "{\"en\":\"Every second place in a course is taken by a woman.\"}")
        I18nText expectedResult,

        @Schema(description = "The indicators that tell how near it is.", maxItems = 30)
        List<IndicatorSummary> indicators,

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

    /** {@code row} is null for an objective of an edition. */
    public static ObjectiveView of(ObjectiveText text, PlanObjective row, References known, String language) {
        return new ObjectiveView(
                row == null ? null : row.id,
                text.code(),
                text.kind(),
                text.parent(),
                text.title().withDefault(language),
                say(text.expectedResult(), language),
                text.indicators().stream()
                        .map(code -> known.get(Kind.INDICATOR, code))
                        .filter(Objects::nonNull)
                        .map(Named::asIndicator)
                        .toList(),
                row == null ? null : row.turn,
                row == null ? null : row.createdAt,
                row == null ? null : row.updatedAt,
                row == null ? null : row.etag());
    }

    static I18nText say(I18nText text, String language) {
        return text == null ? null : text.withDefault(language);
    }
}
