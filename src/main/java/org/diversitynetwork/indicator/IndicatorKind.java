package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an indicator tells of: what was done, what came of it, or the surroundings. */
@Schema(
        name = "IndicatorKind",
        description = "What an indicator tells of: what was done, what came of it, or the surroundings.")
public enum IndicatorKind {
    OUTPUT,
    RESULT,
    CONTEXT
}
