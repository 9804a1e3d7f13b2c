package org.diversitynetwork.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition that keeps a thing from changing its state. */
@Schema(description = "A condition that keeps this thing from changing its state.")
public record Unmet(
        @Schema(description = "Stable code of the condition.", maxLength = 64, examples = "lead-partner-missing")
        String code,

        @Schema(
                description = "What the condition is about: a JSON pointer into the resource, or the path of another.",
                maxLength = 500,
                examples = "/api/v1/networks/techdiversity/memberships")
        String pointer,

        @Schema(
                description = "The condition in words.",
                maxLength = 2000,
                examples = "An active network has exactly one lead partner; this one has none.")
        String detail) {}
