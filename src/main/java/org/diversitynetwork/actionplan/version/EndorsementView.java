package org.diversitynetwork.actionplan.version;

import java.time.Instant;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An endorsement as those who work on the plan see it. */
@Schema(name = "PlanEndorsement", description = "Somebody agrees to the text of a plan as it was at that moment.")
public record EndorsementView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000076")
        UUID id,

        @Schema(description = "Number of the edition.", minimum = "1", maximum = "1000000", examples = "1")
        int number,

        @Schema(description = "For whom.", examples = "city")
        Side side,

        @Schema(description = "Id of the person.", examples = "0199e3c4-a1b2-7f00-8a00-000000000077")
        UUID userId,

        @Schema(
                description = "SHA-256 of the text agreed to; another text needs it anew.",
                maxLength = 64,
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String textHash,

        @Schema(description = "When it was given.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "Version.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static EndorsementView of(PlanEndorsement endorsement) {
        return new EndorsementView(
                endorsement.id,
                endorsement.number,
                endorsement.side,
                endorsement.userId,
                endorsement.contentHash,
                endorsement.createdAt,
                endorsement.etag());
    }
}
