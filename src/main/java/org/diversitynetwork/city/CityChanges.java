package org.diversitynetwork.city;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.CountryCode;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Quantity;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What can be changed of a city, as a merge patch.",
        examples =
                "{\"positioning\":{\"en\":\"Puts women in IT first.\",\"pl\":\"Stawia na kobiety w IT.\"},\"timeZone\":\"Europe/Warsaw\"}")
record CityChanges(
        @Schema(description = "Its name.", examples = "{\"en\":\"Bielsko-Biała\",\"pl\":\"Bielsko-Biała\"}")
        @NotNull
        @Translated(max = 200)
        I18nText name,

        @Schema(
                description = "Its country, ISO 3166-1 alpha-2; stays while a partner is based in the city.",
                pattern = "^[A-Z]{2}$",
                examples = "PL")
        @NotNull
        @CountryCode
        String countryCode,

        @Schema(description = "What kind of place it is.", examples = "municipality") @NotNull
        AdminLevel adminLevel,

        @Schema(description = "Id or code of the city it is a part of.", maxLength = 63, examples = "null")
        @Size(max = 63)
        String parentCity,

        @Schema(
                description = "WGS 84, degrees north; together with `longitude`.",
                minimum = "-90",
                maximum = "90",
                examples = "49.8224")
        @DecimalMin("-90")
        @DecimalMax("90")
        Double latitude,

        @Schema(
                description = "WGS 84, degrees east; together with `latitude`.",
                minimum = "-180",
                maximum = "180",
                examples = "19.0444")
        @DecimalMin("-180")
        @DecimalMax("180")
        Double longitude,

        @Schema(description = "Its inhabitants, with day and source.") @Valid
        Quantity population,

        @Schema(
                description = "How the city sees its own place in tech.",
                examples = "{\"en\":\"Puts women in IT first.\",\"pl\":\"Stawia na kobiety w IT.\"}")
        @Translated(max = 4000)
        I18nText positioning,

        @Schema(description = "IANA name of its time zone.", maxLength = 60, examples = "Europe/Warsaw")
        @NotNull
        @Size(max = 60)
        String timeZone,

        @Schema(description = "Where its facts come from.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    static CityChanges of(City city) {
        return new CityChanges(
                city.name,
                city.countryCode,
                city.adminLevel,
                city.parent == null ? null : city.parent.code,
                city.latitude,
                city.longitude,
                city.population,
                city.positioning,
                city.timeZone,
                city.sources);
    }

    void applyTo(City city) {
        city.name = name;
        city.countryCode = countryCode;
        city.adminLevel = adminLevel;
        city.latitude = latitude;
        city.longitude = longitude;
        city.population = population;
        city.positioning = positioning;
        city.timeZone = timeZone;
        city.sources = sources;
    }

    @Override
    public void check(List<Finding> findings) {
        CityRules.check(latitude, longitude, timeZone, findings);
    }
}
