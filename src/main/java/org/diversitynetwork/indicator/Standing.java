package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an observation counts, or another one has taken its place. */
@Schema(
        name = "Standing",
        description = "Whether it counts (`current`), or another one has taken its place (`superseded`).")
public enum Standing {
    CURRENT,
    SUPERSEDED
}
