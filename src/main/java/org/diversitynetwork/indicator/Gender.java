package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The gender that a value is limited to. */
@Schema(name = "Gender", description = "The gender that a value is limited to; `unknown` counts those who did not say.")
public enum Gender {
    FEMALE,
    MALE,
    DIVERSE,
    UNKNOWN
}
