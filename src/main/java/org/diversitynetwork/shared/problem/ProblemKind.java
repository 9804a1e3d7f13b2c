package org.diversitynetwork.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one problem code means, as the catalogue tells it. */
@Schema(name = "ProblemKind", description = "What a problem code means and what to do about it.")
public record ProblemKind(
        @Schema(description = "The code.", maxLength = 64, examples = "precondition-failed")
        String code,

        @Schema(description = "HTTP status it comes with.", minimum = "400", maximum = "599", examples = "412")
        int status,

        @Schema(
                description = "The same short title on every occurrence.",
                maxLength = 200,
                examples = "The thing has changed since it was read")
        String title,

        @Schema(
                description = "What happened.",
                maxLength = 2000,
                examples = "The version named by If-Match is no longer the current one.")
        String meaning,

        @Schema(
                description = "What the caller can do.",
                maxLength = 2000,
                examples = "Read it again, apply the change to what is there now, and send it with the new ETag.")
        String remedy,

        @Schema(description = "Whether the same request may succeed later without being changed.", examples = "false")
        boolean retryable,

        @Schema(
                description = "Place in the request body it is about, where that is always the same.",
                nullable = true,
                maxLength = 200,
                examples = "#/code")
        String pointer) {}
