package org.diversitynetwork.localgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A local group as callers see it: everybody sees how many members each sector has, and not who they are. */
@Schema(name = "LocalGroup", description = "The people and organisations that decide and plan with a city.")
public record LocalGroupView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000020")
        UUID id,

        @Schema(
                description = "Its address; unique among all local groups.",
                maxLength = 63,
                examples = "bielsko-biala-local-group")
        String code,

        @Schema(description = "The city that it decides and plans with.")
        CitySummary city,

        @Schema(
                description = "Its name.",
                examples = "{\"en\":\"Local group of Bielsko-Biała\",\"pl\":\"Lokalna grupa robocza Bielsko-Biała\"}")
        I18nText name,

        @Schema(
                description = "What it is for.",
                nullable = true,
                examples =
                        "{\"en\":\"Public sector, business support, IT firms and education decide on the group to work for.\"}")
        I18nText description,

        @Schema(description = "The day it was founded.", nullable = true, examples = "2024-01-18")
        LocalDate foundedOn,

        @Schema(description = "Where it stands in its life.", examples = "active")
        LocalGroupStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single thing.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "Present members by sector; a sector without any is left out.", maxItems = 8)
        List<SectorCount> membersBySector,

        @Schema(description = "Present members in all.", minimum = "0", maximum = "100000", examples = "12")
        int memberCount,

        @Schema(description = "Where its facts come from.", maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was added.", examples = "2026-11-27T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-27T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static LocalGroupView of(LocalGroup group, SectorCounts counts, List<AllowedTransition> steps) {
        return new LocalGroupView(
                group.id,
                group.code,
                CitySummary.of(group.city),
                group.name,
                group.description,
                group.foundedOn,
                group.status(),
                steps,
                counts.of(group.id),
                counts.total(group.id),
                group.sources,
                group.createdAt,
                group.updatedAt,
                counts.told(group));
    }
}
