package org.diversitynetwork.network;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.store.Money;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network as callers see it. */
@Schema(
        name = "Network",
        description = "Partners of several cities that work together for some years under one programme.")
public record NetworkView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000004")
        UUID id,

        @Schema(description = "Its address; unique among all networks.", maxLength = 63, examples = "techdiversity")
        String code,

        @Schema(
                description = "Its full name.",
                examples = "{\"en\":\"Diversity and Inclusion in Knowledge-based Digital and Tech Ecosystems\"}")
        I18nText name,

        @Schema(description = "Its short name.", nullable = true, maxLength = 40, examples = "TechDiversity")
        String acronym,

        @Schema(description = "Code of the funding programme.", maxLength = 63, examples = "urbact-iv")
        String programme,

        @Schema(
                description = "What it is about.",
                nullable = true,
                examples =
                        "{\"en\":\"Eight partners from seven countries look for ways to let everybody take part in the digital and tech life of small and medium-sized cities.\"}")
        I18nText description,

        @Schema(
                description = "Its page.",
                nullable = true,
                maxLength = 500,
                examples = "https://urbact.eu/networks/techdiversity")
        String website,

        @Schema(description = "First day.", examples = "2023-06-01")
        LocalDate startDate,

        @Schema(description = "Last day.", examples = "2025-12-31")
        LocalDate endDate,

        @Schema(description = "Where it stands in its life.", examples = "active")
        NetworkStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single thing.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(
                description = "What it works on.",
                maxItems = 20,
                examples = "[\"Tech Talent\",\"Tech Entrepreneurship\"]")
        List<@Size(max = 100) String> topics,

        @Schema(description = "Its languages, BCP 47.", maxItems = 40, examples = "[\"en\",\"pl\"]")
        List<String> languages,

        @Schema(description = "The one of them that every text of the network has.", maxLength = 15, examples = "en")
        String defaultLanguage,

        @Schema(
                description = "Sustainable Development Goals it serves, 1 to 17.",
                maxItems = 17,
                examples = "[4,5,8,9,10,11,16,17]")
        List<@Min(1) @Max(17) Integer> sdgGoals,

        @Schema(description = "How small a number it shows.")
        Privacy privacy,

        @Schema(
                description =
                        "Up to this budget a city's coordinator approves pilot actions; without it only the lead partner does.",
                nullable = true,
                examples = "{\"amount\":\"5000.00\",\"currency\":\"EUR\"}")
        Money pilotApprovalLimit,

        @Schema(description = "Where its facts come from.", maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was added.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static NetworkView of(Network network) {
        return of(network, null);
    }

    static NetworkView of(Network network, List<AllowedTransition> steps) {
        return new NetworkView(
                network.id,
                network.code,
                network.name.withDefault(network.defaultLanguage),
                network.acronym,
                network.programme,
                network.description == null ? null : network.description.withDefault(network.defaultLanguage),
                network.website,
                network.startDate,
                network.endDate,
                network.status(),
                steps,
                network.topics,
                network.languages,
                network.defaultLanguage,
                network.sdgGoals,
                network.privacy,
                network.pilotApprovalLimit,
                network.sources,
                network.createdAt,
                network.updatedAt,
                network.etag());
    }
}
