package org.diversitynetwork.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the audit trail as callers see it. */
@Schema(name = "AuditEntry", description = "Something that was done, by whom, and what it changed.")
public record AuditEntryView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-0000000000a1")
        UUID id,

        @Schema(description = "When it was done.", examples = "2026-11-22T08:00:00Z")
        Instant at,

        @Schema(
                description =
                        "Who did it: `user:` or `token:` with an id, `anonymous`, or `system` for the service itself. Whoever comments on a plan or a baseline study is `anonymous`, signed in or not, and `requestId` and `tokenId` are null then.",
                maxLength = 60,
                examples = "user:0199e3c4-a1b2-7f00-8a00-000000000001")
        String caller,

        @Schema(
                description = "The API token that was used.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-0000000000b1")
        UUID tokenId,

        @Schema(
                description =
                        "What was done: `created`, `changed`, `moved` to another state, `removed`, `refused`, `signed_in`, `sign_in_failed`, `signed_out` …",
                maxLength = 40,
                examples = "changed")
        String action,

        @Schema(description = "What kind of thing it was done to.", nullable = true, maxLength = 100, examples = "city")
        String thing,

        @Schema(description = "Id of that thing.", nullable = true, examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
        UUID thingId,

        @Schema(
                description = "The network that the thing is or belongs to.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000003")
        UUID networkId,

        @Schema(
                description = "The city that the thing is or belongs to.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
        UUID cityId,

        @Schema(
                description = "The partner that the thing is or belongs to.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000004")
        UUID partnerId,

        @Schema(
                description = "The state that the thing was moved from.",
                nullable = true,
                maxLength = 40,
                examples = "current")
        String fromState,

        @Schema(description = "The state that it was moved to.", nullable = true, maxLength = 40, examples = "archived")
        String toState,

        @Schema(
                description = "The reason given for the move.",
                nullable = true,
                maxLength = 2000,
                examples = "Agreed at the partner meeting.")
        String reason,

        @Schema(
                description = "Circumstances, such as the operation that was refused.",
                nullable = true,
                maxLength = 2000,
                examples = "PATCH /api/v1/cities/bielsko-biala")
        String detail,

        @Schema(description = "The fields that it changed.", maxItems = 500)
        List<FieldChange> changes,

        @Schema(
                description = "`X-Request-Id` of the request that it was done in.",
                nullable = true,
                maxLength = 64,
                examples = "0199e3c4a1b27f00")
        String requestId,

        @Schema(
                description = "Which of the chains it stands in; `verifyAudit` speaks of places.",
                minimum = "0",
                maximum = "7",
                examples = "3")
        int lane,

        @Schema(description = "Its place in that chain.", minimum = "1", maximum = "9007199254740991", examples = "120")
        long position,

        @Schema(
                description = "SHA-256 of all of this and of the hash before it in the chain.",
                maxLength = 64,
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {

    static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                entry.id,
                entry.at,
                entry.caller,
                entry.tokenId,
                entry.action,
                entry.thing,
                entry.thingId,
                entry.networkId,
                entry.cityId,
                entry.partnerId,
                entry.fromState,
                entry.toState,
                entry.reason,
                entry.detail,
                entry.changes,
                entry.requestId,
                entry.lane,
                entry.position,
                entry.hash);
    }
}
