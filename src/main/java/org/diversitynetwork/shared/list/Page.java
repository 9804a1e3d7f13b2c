package org.diversitynetwork.shared.list;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list and the way to the next. */
public record Page<T>(
        @Schema(description = "The rows of this page, in the order asked for.", maxItems = 200)
        List<T> items,

        @Schema(description = "Where this page ends.") PageEnd page)
        implements Paged {}
