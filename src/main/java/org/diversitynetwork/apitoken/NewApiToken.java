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

@Schema(description = "An API token to be made for a partner's system.")
record NewApiToken(
        @Schema(description = "What the token is for.", maxLength = 100, examples = "Nightly import of survey answers")
        @NotBlank
        @Size(max = 100)
        String label,

        @Schema(description = "Id or code of the partner it belongs to.", maxLength = 63, examples = "e-trikala")
        @NotNull
        @Size(max = 63)
        String partnerId,

        @Schema(
                description = "For the record: id or code of the one network of the partner that the system works for.",
                nullable = true,
                maxLength = 63,
                examples = "techdiversity")
        @Size(max = 63)
        String networkId,

        @Schema(
                description = "Ids or codes of the cities it is limited to; empty for all of the partner's.",
                maxItems = 50,
                examples = "[\"trikala\"]")
        @Size(max = 50)
        List<@NotBlank @Size(max = 63) String> cityIds,

        @Schema(
                description = "What it may do.",
                minItems = 1,
                maxItems = 20,
                examples = "[\"partners:read\",\"responses:submit\"]")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotBlank @Size(max = 40) String> scopes,

        @Schema(
                description = "Addresses, or ranges of them, that it may be used from; empty for any.",
                maxItems = 20,
                examples = "[]")
        @Size(max = 20)
        List<@NotBlank @Size(max = 50) String> ipAllowList,

        @Schema(
                description = "Requests a minute; the installation's limit unless told.",
                nullable = true,
                minimum = "1",
                maximum = "100000",
                examples = "600")
        @Min(1)
        @Max(100_000)
        Integer rateLimitPerMinute,

        @Schema(description = "Its last moment, within a year.", examples = "2027-06-30T00:00:00Z") @NotNull
        Instant expiresAt)
        implements SelfChecked {

    NewApiToken {
        cityIds = cityIds == null ? List.of() : cityIds;
        ipAllowList = ipAllowList == null ? List.of() : ipAllowList;
    }

    @Override
    public void check(List<Finding> findings) {
        TokenRules.check(scopes == null ? List.of() : scopes, ipAllowList, findings);
    }
}
