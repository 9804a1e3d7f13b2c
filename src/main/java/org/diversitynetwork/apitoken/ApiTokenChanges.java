package org.diversitynetwork.apitoken;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Changes of an API token, as a merge patch. Scopes can only be taken away, and the end only come sooner.")
record ApiTokenChanges(
        @Schema(
                description = "What the token is for.",
                maxLength = 100,
                required = true,
                examples = "Nightly import of survey answers")
        @NotBlank
        @Size(max = 100)
        String label,

        @Schema(
                description = "What it may do: some of what it could.",
                minItems = 1,
                maxItems = 20,
                required = true,
                examples = "[\"partners:read\"]")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotBlank @Size(max = 40) String> scopes,

        @Schema(
                description = "Addresses, or ranges of them, that it may be used from; empty for any.",
                maxItems = 20,
                examples = "[\"192.0.2.0/24\"]")
        @Size(max = 20)
        List<@NotBlank @Size(max = 50) String> ipAllowList,

        @Schema(
                description = "Requests a minute; null for the installation's limit.",
                nullable = true,
                minimum = "1",
                maximum = "100000",
                examples = "600")
        @Min(1)
        @Max(100_000)
        Integer rateLimitPerMinute,

        @Schema(
                description = "Its last moment, not later than it was.",
                required = true,
                examples = "2027-03-31T00:00:00Z")
        @NotNull
        Instant expiresAt)
        implements SelfChecked {

    ApiTokenChanges {
        ipAllowList = ipAllowList == null ? List.of() : ipAllowList;
    }

    static ApiTokenChanges of(ApiToken token) {
        return new ApiTokenChanges(
                token.label, token.scopes, token.ipAllowList, token.rateLimitPerMinute, token.expiresAt);
    }

    @Override
    public void check(List<Finding> findings) {
        TokenRules.check(scopes == null ? List.of() : scopes, ipAllowList, findings);
    }

    void applyTo(ApiToken token) {
        token.label = label;
        token.scopes = scopes;
        token.ipAllowList = ipAllowList;
        token.rateLimitPerMinute = rateLimitPerMinute;
        token.expiresAt = expiresAt;
    }
}
