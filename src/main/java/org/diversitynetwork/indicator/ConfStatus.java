package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may see a value, in the letters of the SDMX code list CL_CONF_STATUS. */
@Schema(
        name = "ConfStatus",
        description =
                "SDMX CL_CONF_STATUS: `f` free, `n` not for publication, `c` confidential, `s` secondary confidentiality, `d` the same set by hand. Only free values are public.")
public enum ConfStatus {
    F,
    N,
    C,
    S,
    D
}
