package org.diversitynetwork.city;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.Lifecycle;
import org.diversitynetwork.shared.store.Quantity;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A city as callers see it. */
@Schema(name = "City", description = "A place whose diversity work a network follows.")
public record CityView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
        UUID id,

        @Schema(description = "Its address; unique among all cities.", maxLength = 63, examples = "bielsko-biala")
        String code,

        @Schema(description = "Its name.", examples = "{\"en\":\"Bielsko-Biała\",\"pl\":\"Bielsko-Biała\"}")
        I18nText name,

        @Schema(description = "Its country, ISO 3166-1 alpha-2.", pattern = "^[A-Z]{2}$", examples = "PL")
        String countryCode,

        @Schema(description = "What kind of place it is.", examples = "municipality")
        AdminLevel adminLevel,

        @Schema(description = "The city it is a part of.", nullable = true)
        CitySummary parentCity,

        @Schema(
                description = "WGS 84, degrees north.",
                nullable = true,
                minimum = "-90",
                maximum = "90",
                examples = "49.8224")
        Double latitude,

        @Schema(
                description = "WGS 84, degrees east.",
                nullable = true,
                minimum = "-180",
                maximum = "180",
                examples = "19.0444")
        Double longitude,

        @Schema(description = "Its inhabitants, with day and source.", nullable = true)
        Quantity population,

        @Schema(
                description = "Its size by population; absent while that is unknown.",
                nullable = true,
                examples = "medium")
        SizeClass sizeClass,

        @Schema(
                description = "How the city sees its own place in tech.",
                nullable = true,
                examples = "{\"en\":\"Puts women in IT first.\",\"pl\":\"Stawia na kobiety w IT.\"}")
        I18nText positioning,

        @Schema(description = "IANA name of its time zone.", maxLength = 60, examples = "Europe/Warsaw")
        String timeZone,

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

    static CityView of(City city) {
        return of(city, null);
    }

    static CityView of(City city, List<AllowedTransition> steps) {
        return new CityView(
                city.id,
                city.code,
                city.name,
                city.countryCode,
                city.adminLevel,
                CitySummary.of(city.parent),
                city.latitude,
                city.longitude,
                city.population,
                city.population == null ? null : SizeClass.of(city.population.value()),
                city.positioning,
                city.timeZone,
                city.status(),
                steps,
                city.sources,
                city.createdAt,
                city.updatedAt,
                city.etag());
    }
}
