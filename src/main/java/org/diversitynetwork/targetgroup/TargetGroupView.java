package org.diversitynetwork.targetgroup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.Lifecycle;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target group as callers see it. */
@Schema(name = "TargetGroup", description = "A group of people that is under-represented in tech.")
public record TargetGroupView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000001")
        UUID id,

        @Schema(description = "Its address; unique among all target groups.", maxLength = 63, examples = "women")
        String code,

        @Schema(description = "Its name.", examples = "{\"en\":\"Women\",\"pl\":\"Kobiety\"}")
        I18nText label,

        @Schema(
                description = "Who belongs to it.",
                nullable = true,
                examples = "{\"en\":\"Women and girls who work in tech, want to start there or are kept out of it.\"}")
        I18nText definition,

        @Schema(
                description = "Whether every network knows it; it can then be neither deleted nor recoded.",
                examples = "true")
        boolean predefined,

        @Schema(description = "For every city, or local to one.", examples = "network")
        TargetGroupScope scope,

        @Schema(description = "The city it is local to.", nullable = true, examples = "null")
        UUID cityId,

        @Schema(
                description = "Code of the predefined group it counts with when cities are compared.",
                nullable = true,
                maxLength = 63,
                examples = "null")
        String mapsTo,

        @Schema(description = "The dimension of diversity it lies on.", examples = "gender")
        Dimension dimension,

        @Schema(
                description = "Whether belonging to it is sensitive, so that small numbers stay hidden longer.",
                examples = "true")
        boolean sensitive,

        @Schema(
                description = "Youngest age in years.",
                nullable = true,
                minimum = "0",
                maximum = "120",
                examples = "null")
        Integer ageFrom,

        @Schema(
                description = "Oldest age in years.",
                nullable = true,
                minimum = "0",
                maximum = "120",
                examples = "null")
        Integer ageTo,

        @Schema(description = "In use, or archived.", examples = "current")
        Lifecycle status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single thing.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "Where its facts come from.", maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was added.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static TargetGroupView of(TargetGroup group) {
        return of(group, null);
    }

    static TargetGroupView of(TargetGroup group, List<AllowedTransition> steps) {
        return new TargetGroupView(
                group.id,
                group.code(),
                group.label,
                group.definition,
                group.predefined,
                group.scope,
                group.cityId,
                group.mapsTo == null ? null : group.mapsTo.code(),
                group.dimension,
                group.sensitive,
                group.ageFrom,
                group.ageTo,
                group.status(),
                steps,
                group.sources,
                group.createdAt,
                group.updatedAt,
                group.etag());
    }
}
