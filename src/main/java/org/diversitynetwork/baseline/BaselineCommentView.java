package org.diversitynetwork.baseline;

import java.time.Instant;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment on a baseline study as callers see it. */
@Schema(name = "BaselineComment", description = "What somebody who works in the city said of its baseline study.")
public record BaselineCommentView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000026")
        UUID id,

        @Schema(
                description = "The part that it is about; null for the whole study.",
                nullable = true,
                examples = "weaknesses")
        BaselineSection section,

        @Schema(
                description = "What was said.",
                maxLength = 4000,
                examples = "Evening courses without care for children belong here too.")
        String body,

        @Schema(description = "The language it is in, BCP 47.", maxLength = 15, examples = "en")
        String language,

        @Schema(description = "When it was said.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static BaselineCommentView of(BaselineComment comment) {
        return new BaselineCommentView(
                comment.id, comment.section, comment.body, comment.language, comment.createdAt, comment.etag());
    }
}
