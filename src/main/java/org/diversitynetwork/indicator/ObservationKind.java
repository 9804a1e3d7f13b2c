package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a value tells where things stood before, what came about, or what is expected. */
@Schema(
        name = "ObservationKind",
        description =
                "Where things stood before (`baseline`), what came about (`actual`), or what is expected (`forecast`).")
public enum ObservationKind {
    BASELINE,
    ACTUAL,
    FORECAST
}
