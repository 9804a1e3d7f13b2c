package org.diversitynetwork.actionplan.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as callers see it. */
@Schema(name = "Comment", description = "What somebody said of a plan, and what the city answered.")
public record CommentView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000078")
        UUID id,

        @Schema(
                description = "Number of the edition that it is about.",
                minimum = "1",
                maximum = "1000000",
                examples = "1")
        int planVersion,

        @Schema(description = "What it is about.", examples = "action")
        CommentTarget target,

        @Schema(
                description = "Code of the objective or action that it is about.",
                nullable = true,
                maxLength = PartCode.MAX,
                examples = "A1.1")
        String targetCode,

        @Schema(
                description =
                        "What was said; null for most callers where it is withheld, for all where it was removed.",
                nullable = true,
                maxLength = 4000,
                examples = "Please hold the courses in the evening, and with care for children.")
        String body,

        @Schema(description = "The language it is in, BCP 47.", maxLength = 15, examples = "en")
        String language,

        @Schema(description = "Who said it.", examples = "public")
        AuthorKind authorKind,

        @Schema(description = "The organisation that said it.", nullable = true, maxLength = 200, examples = "null")
        String organisation,

        @Schema(
                description = "What the city answers.",
                nullable = true,
                examples = "{\"en\":\"The courses will be in the evening.\",\"pl\":\"Kursy będą wieczorem.\"}")
        I18nText reply,

        @Schema(description = "What has become of it.", examples = "answered")
        CommentStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single comment.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "When it was said.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    /** {@code words} says whether the caller sees words that are withheld from the public. */
    static CommentView of(ConsultationComment comment, String language, boolean words, List<AllowedTransition> steps) {
        var told = words || comment.status() != CommentStatus.WITHHELD;
        return new CommentView(
                comment.id,
                comment.planVersion,
                comment.targetType,
                comment.targetCode,
                told ? comment.body : null,
                comment.language,
                comment.authorKind,
                told ? comment.organisation : null,
                comment.reply == null ? null : comment.reply.withDefault(language),
                comment.status(),
                steps,
                comment.createdAt,
                comment.updatedAt,
                comment.etag());
    }
}
