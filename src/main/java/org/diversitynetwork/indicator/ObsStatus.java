package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a value came about, in the letters of the SDMX code list CL_OBS_STATUS. */
@Schema(
        name = "ObsStatus",
        description =
                "SDMX CL_OBS_STATUS: `a` normal, `b` break in the series, `d` definition differs, `e` estimated, `f` forecast, `i` imputed, `m` missing since it cannot exist, `o` missing, `p` provisional, `q` missing since suppressed, `u` low reliability.")
public enum ObsStatus {
    A,
    B,
    D,
    E,
    F,
    I,
    M,
    O,
    P,
    Q,
    U;

    /** Whether it says that there is no value. */
    boolean isMissing() {
        return this == M || this == O || this == Q;
    }
}
