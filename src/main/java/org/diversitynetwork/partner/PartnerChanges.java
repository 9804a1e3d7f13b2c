package org.diversitynetwork.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.CountryCode;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.rule.WebAddress;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What can be changed of a partner, as a merge patch.",
        examples =
                "{\"description\":{\"en\":\"Regional development agency in Bielsko-Biała.\",\"pl\":\"Agencja rozwoju regionalnego w Bielsku-Białej.\"},\"website\":\"https://arrsa.pl\"}")
record PartnerChanges(
        @Schema(
                description = "Its name as it writes it itself.",
                minLength = 1,
                maxLength = 200,
                examples = "Agencja Rozwoju Regionalnego S.A. w Bielsku-Białej")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Its short name.", minLength = 1, maxLength = 40, examples = "ARRSA")
        @Size(min = 1, max = 40)
        String shortName,

        @Schema(
                description = "What it does.",
                examples =
                        "{\"en\":\"Regional development agency in Bielsko-Biała.\",\"pl\":\"Agencja rozwoju regionalnego w Bielsku-Białej.\"}")
        @Translated(max = 4000)
        I18nText description,

        @Schema(description = "Its page.", maxLength = 500, examples = "https://arrsa.pl") @WebAddress
        String website,

        @Schema(
                description = "Its country, ISO 3166-1 alpha-2; that of its city, where it has one.",
                pattern = "^[A-Z]{2}$",
                examples = "PL")
        @NotNull
        @CountryCode
        String countryCode,

        @Schema(description = "What kind of organisation it is.", examples = "regional_development_agency") @NotNull
        PartnerType type,

        @Schema(description = "Under which law it stands.", examples = "other") @NotNull
        LegalStatus legalStatus,

        @Schema(description = "Id or code of the city it works for.", maxLength = 63, examples = "bielsko-biala")
        @Size(max = 63)
        String cityId,

        @Schema(description = "Where to turn to; replaces the whole list.", maxItems = 20) @NotNull @Size(max = 20)
        List<@NotNull @Valid ContactPoint> contactPoints,

        @Schema(description = "Where its facts come from; replaces the whole list.", maxItems = 50)
        @NotNull
        @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    static PartnerChanges of(Partner partner) {
        return new PartnerChanges(
                partner.name,
                partner.shortName,
                partner.description,
                partner.website,
                partner.countryCode,
                partner.type,
                partner.legalStatus,
                partner.city == null ? null : partner.city.id.toString(),
                partner.contactPoints,
                partner.sources);
    }

    void applyTo(Partner partner) {
        partner.name = name;
        partner.shortName = shortName;
        partner.description = description;
        partner.website = website;
        partner.countryCode = countryCode;
        partner.type = type;
        partner.legalStatus = legalStatus;
        partner.contactPoints = contactPoints;
        partner.sources = sources;
    }
}
