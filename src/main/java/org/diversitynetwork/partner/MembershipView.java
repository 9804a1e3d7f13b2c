package org.diversitynetwork.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership as callers see it. */
@Schema(name = "Membership", description = "A partner's place in a network.")
public record MembershipView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000006")
        UUID id,

        @Schema(description = "The network.") NetworkSummary network,
        @Schema(description = "The partner.") PartnerSummary partner,

        @Schema(description = "What the partner is in the network.", examples = "partner")
        MembershipRole role,

        @Schema(description = "Where the membership stands in its life.", examples = "active")
        MembershipStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single thing.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "First day.", examples = "2023-06-01")
        LocalDate joinedOn,

        @Schema(description = "Last day, once it has ended.", nullable = true, examples = "null")
        LocalDate leftOn,

        @Schema(description = "Where its facts come from.", maxItems = 50)
        List<Source> sources,

        @Schema(description = "When it was added.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static MembershipView of(NetworkMembership membership, List<AllowedTransition> steps) {
        return new MembershipView(
                membership.id,
                NetworkSummary.of(membership.network),
                PartnerSummary.of(membership.partner),
                membership.role,
                membership.status(),
                steps,
                membership.joinedOn,
                membership.leftOn(),
                membership.sources,
                membership.createdAt,
                membership.updatedAt,
                membership.etag());
    }
}
