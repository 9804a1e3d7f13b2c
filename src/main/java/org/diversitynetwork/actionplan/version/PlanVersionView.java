package org.diversitynetwork.actionplan.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition of a plan's text as callers see it. */
@Schema(
        name = "PlanVersion",
        description =
                "An edition of a plan's text. The plan answers with it, in words and with names, when `version` is set to its number.")
public record PlanVersionView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000075")
        UUID id,

        @Schema(description = "Its number within the plan.", minimum = "1", maximum = "1000000", examples = "1")
        int number,

        @Schema(description = "What has become of it.", examples = "adopted")
        VersionStatus status,

        @Schema(
                description = "What is new in it, in a few words.",
                nullable = true,
                maxLength = 1000,
                examples = "A second course for mothers of young children.")
        String note,

        @Schema(description = "When its text was fixed.", nullable = true, examples = "2026-11-22T08:00:00Z")
        Instant fixedAt,

        @Schema(
                description =
                        "The text itself; only in the answer about a single edition, and none of one that was given up.",
                nullable = true)
        PlanDocument document,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single edition.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "When it was opened.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static PlanVersionView of(PlanVersion version, PlanDocument document, List<AllowedTransition> steps, String etag) {
        return new PlanVersionView(
                version.id,
                version.number,
                version.status(),
                version.note,
                version.fixedAt(),
                document,
                steps,
                version.createdAt,
                etag);
    }
}
