package org.diversitynetwork.shared.list;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page ends and what follows. */
@Schema(name = "PageEnd", description = "Where a page ends and what follows.")
public record PageEnd(
        @Schema(description = "Rows that a page holds at most.", minimum = "1", maximum = "200", examples = "50")
        int limit,

        @Schema(
                description = "Opaque cursor of the next page, for the parameter `after`; null on the last page.",
                nullable = true,
                maxLength = 2000)
        String next,

        @Schema(
                description = "Rows of the whole list that the caller may see; only with `count=true`.",
                nullable = true,
                minimum = "0",
                maximum = "9007199254740991",
                examples = "8")
        Long total) {}
