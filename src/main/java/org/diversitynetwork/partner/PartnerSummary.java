package org.diversitynetwork.partner;

import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a partner as other things show of it. */
@Schema(name = "PartnerSummary", description = "As much of a partner as other things show of it.")
public record PartnerSummary(
        @Schema(description = "Id of the partner.", examples = "0199e3c4-a1b2-7f00-8a00-000000000005")
        UUID id,

        @Schema(description = "Code of the partner.", maxLength = 63, examples = "arrsa")
        String code,

        @Schema(
                description = "Name of the partner.",
                maxLength = 200,
                examples = "Agencja Rozwoju Regionalnego S.A. w Bielsku-Białej")
        String name,

        @Schema(description = "Country of the partner, ISO 3166-1 alpha-2.", pattern = "^[A-Z]{2}$", examples = "PL")
        String countryCode,

        @Schema(description = "What kind of organisation it is.", examples = "regional_development_agency")
        PartnerType type,

        @Schema(description = "The city it works for.", nullable = true)
        CitySummary city) {

    public static PartnerSummary of(Partner partner) {
        return new PartnerSummary(
                partner.id,
                partner.code,
                partner.name,
                partner.countryCode,
                partner.type,
                CitySummary.of(partner.city));
    }
}
