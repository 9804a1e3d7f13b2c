package org.diversitynetwork.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the last two values point, whichever way is good. */
@Schema(name = "Trend", description = "Where the last two values point, whichever way is good.")
public enum Trend {
    RISING,
    STEADY,
    FALLING
}
