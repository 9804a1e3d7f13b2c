package org.diversitynetwork.city;

import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a city as other things show of it. */
@Schema(name = "CitySummary", description = "As much of a city as other things show of it.")
public record CitySummary(
        @Schema(description = "Id of the city.", examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
        UUID id,

        @Schema(description = "Code of the city.", maxLength = 63, examples = "bielsko-biala")
        String code,

        @Schema(description = "Name of the city.", examples = "{\"en\":\"Bielsko-Biała\",\"pl\":\"Bielsko-Biała\"}")
        I18nText name,

        @Schema(description = "Country of the city, ISO 3166-1 alpha-2.", pattern = "^[A-Z]{2}$", examples = "PL")
        String countryCode) {

    public static CitySummary of(City city) {
        return city == null ? null : new CitySummary(city.id, city.code, city.name, city.countryCode);
    }
}
