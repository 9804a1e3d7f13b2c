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
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.CountryCode;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Quantity;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A city to be added.")
record NewCity(
        @Schema(
                description = "Its address; unique among all cities.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "bielsko-biala")
        @NotNull
        @Code
        String code,

        @Schema(description = "Its name.", examples = "{\"en\":\"Bielsko-Biała\",\"pl\":\"Bielsko-Biała\"}")
        @NotNull
        @Translated(max = 200)
        I18nText name,

        @Schema(description = "Its country, ISO 3166-1 alpha-2.", pattern = "^[A-Z]{2}$", examples = "PL")
        @NotNull
        @CountryCode
        String countryCode,

        @Schema(description = "What kind of place it is.", examples = "municipality") @NotNull
        AdminLevel adminLevel,

        @Schema(
                description = "Id or code of the city it is a part of.",
                nullable = true,
                maxLength = 63,
                examples = "null")
        @Size(max = 63)
        String parentCity,

        @Schema(
                description = "WGS 84, degrees north; together with `longitude`.",
                nullable = true,
                minimum = "-90",
                maximum = "90",
                examples = "49.8224")
        @DecimalMin("-90")
        @DecimalMax("90")
        Double latitude,

        @Schema(
                description = "WGS 84, degrees east; together with `latitude`.",
                nullable = true,
                minimum = "-180",
                maximum = "180",
                examples = "19.0444")
        @DecimalMin("-180")
        @DecimalMax("180")
        Double longitude,

        @Schema(description = "Its inhabitants, with day and source.", nullable = true) @Valid
        Quantity population,

        @Schema(
                description = "How the city sees its own place in tech.",
                nullable = true,
                examples = "{\"en\":\"Puts women in IT first.\",\"pl\":\"Stawia na kobiety w IT.\"}")
        @Translated(max = 4000)
        I18nText positioning,

        @Schema(description = "IANA name of its time zone.", maxLength = 60, examples = "Europe/Warsaw")
        @NotNull
        @Size(max = 60)
        String timeZone,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    NewCity {
        sources = sources == null ? List.of() : sources;
    }

    @Override
    public void check(List<Finding> findings) {
        CityRules.check(latitude, longitude, timeZone, findings);
    }
}
