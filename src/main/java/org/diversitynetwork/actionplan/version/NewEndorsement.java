package org.diversitynetwork.actionplan.version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody's word for a plan's text as seen. */
@Schema(description = "Your word for a plan's text as you have seen it.", examples = "{}")
record NewEndorsement(
        @Schema(
                description = "For whom you speak; told only by those who stand for both sides.",
                nullable = true,
                examples = "null")
        Side side) {}
