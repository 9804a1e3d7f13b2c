package org.diversitynetwork.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.Lifecycle;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner as callers see it. */
@Schema(name = "Partner", description = "An organisation that takes part in networks.")
public record PartnerView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000005")
        UUID id,

        @Schema(description = "Its address; unique among all partners.", maxLength = 63, examples = "arrsa")
        String code,

        @Schema(
                description = "Its name as it writes it itself.",
                maxLength = 200,
                examples = "Agencja Rozwoju Regionalnego S.A. w Bielsku-Białej")
        String name,

        @Schema(description = "Its short name.", nullable = true, maxLength = 40, examples = "ARRSA")
        String shortName,

        @Schema(
                description = "What it does.",
                nullable = true,
                examples =
                        "{\"en\":\"Regional development agency in Bielsko-Biała.\",\"pl\":\"Agencja rozwoju regionalnego w Bielsku-Białej.\"}")
        I18nText description,

        @Schema(description = "Its page.", nullable = true, maxLength = 500, examples = "https://arrsa.pl")
        String website,

        @Schema(description = "Its country, ISO 3166-1 alpha-2.", pattern = "^[A-Z]{2}$", examples = "PL")
        String countryCode,

        @Schema(description = "What kind of organisation it is.", examples = "regional_development_agency")
        PartnerType type,

        @Schema(description = "Under which law it stands.", examples = "other")
        LegalStatus legalStatus,

        @Schema(
                description = "Id of the city it works for.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
        UUID cityId,

        @Schema(description = "The city it works for, which need not be the one it sits in.", nullable = true)
        CitySummary city,

        @Schema(description = "Where to turn to.", maxItems = 20)
        List<ContactPoint> contactPoints,

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

    static PartnerView of(Partner partner, boolean withEmails, List<AllowedTransition> steps) {
        return new PartnerView(
                partner.id,
                partner.code,
                partner.name,
                partner.shortName,
                partner.description,
                partner.website,
                partner.countryCode,
                partner.type,
                partner.legalStatus,
                partner.city == null ? null : partner.city.id,
                CitySummary.of(partner.city),
                withEmails
                        ? partner.contactPoints
                        : partner.contactPoints.stream()
                                .map(ContactPoint::withoutEmail)
                                .toList(),
                partner.status(),
                steps,
                partner.sources,
                partner.createdAt,
                partner.updatedAt,
                partner.etag());
    }
}
