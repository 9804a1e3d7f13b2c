package org.diversitynetwork.city;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.store.Source;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A city's focus as callers see it. */
@Schema(name = "CityFocus", description = "A city's decision to work for one target group.")
public record CityFocusView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000003")
        UUID id,

        @Schema(description = "The city that decided.", examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
        UUID cityId,

        @Schema(description = "The group it works for.") TargetGroupSummary targetGroup,

        @Schema(description = "Whether this group comes first.", examples = "true")
        boolean primary,

        @Schema(description = "The day of the decision.", nullable = true, examples = "2024-01-18")
        LocalDate decidedOn,

        @Schema(description = "The local group that decided.", nullable = true, examples = "null")
        UUID decidedByLocalGroupId,

        @Schema(
                description = "Why this group.",
                nullable = true,
                examples =
                        "{\"en\":\"Of the three groups named in advance the local working group chose women.\",\"pl\":\"Spośród trzech z góry wskazanych grup lokalna grupa robocza wybrała kobiety.\"}")
        I18nText rationale,

        @Schema(
                description = "Where its facts come from; a `synthetic` one marks a choice made up for demonstration.",
                maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was added.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static CityFocusView of(CityFocus focus) {
        return new CityFocusView(
                focus.id,
                focus.city.id,
                TargetGroupSummary.of(focus.targetGroup),
                focus.primary,
                focus.decidedOn,
                focus.decidedByLocalGroupId,
                focus.rationale,
                focus.sources,
                focus.createdAt,
                focus.updatedAt,
                focus.etag());
    }
}
