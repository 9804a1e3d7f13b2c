package org.diversitynetwork.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A progress update as callers see it. */
@Schema(name = "ProgressUpdate", description = "What was told of how an action or a pilot action is going.")
public record ProgressUpdateView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000060")
        UUID id,

        @Schema(description = "What it tells of.", examples = "action")
        ProgressScope scope,

        @Schema(description = "Id of the action or pilot action.", examples = "0199e3c4-a1b2-7f00-8a00-000000000061")
        UUID scopeId,

        @Schema(
                description = "Id of the reporting period that it tells of.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000062")
        UUID periodId,

        @Schema(
                description = "What has happened.",
                examples =
                        "{\"en\":\"The first course was full within two days.\",\"pl\":\"Pierwszy kurs zapełnił się w dwa dni.\"}")
        I18nText narrative,

        @Schema(
                description = "How far it is in the teller's view.",
                nullable = true,
                minimum = "0",
                maximum = "100",
                examples = "40")
        Integer percent,

        @Schema(description = "Pages or files elsewhere.", maxItems = 20)
        List<Attachment> attachments,

        @Schema(description = "Whether everybody may read it.", examples = "true") @JsonProperty("public")
        boolean open,

        @Schema(description = "When it was told.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "Version.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static ProgressUpdateView of(ProgressUpdate update, String language) {
        return new ProgressUpdateView(
                update.id,
                update.scope,
                update.scopeId,
                update.periodId,
                update.narrative.withDefault(language),
                update.percent,
                update.attachments,
                update.open,
                update.createdAt,
                update.etag());
    }
}
