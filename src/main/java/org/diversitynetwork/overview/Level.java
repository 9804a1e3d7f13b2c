package org.diversitynetwork.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near a value is to its target, by the thresholds of its indicator. */
@Schema(
        name = "Level",
        description =
                "How near a value is to its target, by the indicator's thresholds: good, fair, poor; `unknown` where there is no target, `none` where there is no value.")
public enum Level {
    GOOD,
    FAIR,
    POOR,
    UNKNOWN,
    NONE
}
