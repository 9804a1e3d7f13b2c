package org.diversitynetwork.apitoken;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An API token as those who look after it see it. */
@Schema(name = "ApiToken", description = "A credential of a partner's system.")
public record ApiTokenView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000013")
        UUID id,

        @Schema(description = "What the token is for.", maxLength = 100, examples = "Nightly import of survey answers")
        String label,

        @Schema(description = "Id of the partner it belongs to.", examples = "0199e3c4-a1b2-7f00-8a00-000000000005")
        UUID partnerId,

        @Schema(description = "Code of that partner.", maxLength = 63, examples = "e-trikala")
        String partnerCode,

        @Schema(
                description = "Id of the one network that the system works for.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000004")
        UUID networkId,

        @Schema(
                description = "Ids of the cities it is limited to; empty for all of the partner's.",
                maxItems = 50,
                examples = "[\"0199e3c4-a1b2-7f00-8a00-000000000002\"]")
        List<UUID> cityIds,

        @Schema(description = "What it may do.", maxItems = 20, examples = "[\"partners:read\",\"responses:submit\"]")
        List<@Size(max = 40) String> scopes,

        @Schema(
                description = "Addresses, or ranges of them, that it may be used from; empty for any.",
                maxItems = 20,
                examples = "[]")
        List<@Size(max = 50) String> ipAllowList,

        @Schema(
                description = "Requests a minute, where it has a limit of its own.",
                nullable = true,
                minimum = "1",
                maximum = "100000",
                examples = "600")
        Integer rateLimitPerMinute,

        @Schema(description = "The first characters of the secret.", maxLength = 20, examples = "dvn_4fQ9bT")
        String prefix,

        @Schema(
                description =
                        "The secret itself, only in the answer that makes it: it is not stored and cannot be shown again.",
                nullable = true,
                maxLength = 60,
                examples = "null")
        String secret,

        @Schema(description = "Active, expired or revoked.", examples = "active")
        ApiTokenStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single token.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "Its last moment.", examples = "2027-06-30T00:00:00Z")
        Instant expiresAt,

        @Schema(
                description = "Until when the secret before the present one works.",
                nullable = true,
                examples = "2026-11-22T09:00:00Z")
        Instant formerSecretUntil,

        @Schema(description = "When it was taken back.", nullable = true, examples = "2026-12-01T08:00:00Z")
        Instant revokedAt,

        @Schema(
                description = "When it was last used, to within a minute or so.",
                nullable = true,
                examples = "2026-11-22T08:00:00Z")
        Instant lastUsedAt,

        @Schema(description = "When it was made.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0.0\"")
        String etag)
        implements Versioned {

    static ApiTokenView of(
            ApiToken token, Instant now, Instant lastUsedAt, String secret, List<AllowedTransition> steps) {
        return new ApiTokenView(
                token.id,
                token.label,
                token.partner.id,
                token.partner.code,
                token.networkId,
                token.cityIds(),
                token.scopes,
                token.ipAllowList,
                token.rateLimitPerMinute,
                token.prefix(),
                secret,
                token.status(now),
                steps,
                token.expiresAt,
                token.formerUntil(),
                token.revokedAt(),
                lastUsedAt,
                token.createdAt,
                token.updatedAt,
                token.etag());
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "ApiToken " + prefix;
    }
}
