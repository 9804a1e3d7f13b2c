package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the people counted that an indicator can also be given for. */
@Schema(
        name = "Breakdown",
        description = "What an indicator can also be given for: one target group, one gender, one age band.")
public enum Breakdown {
    TARGET_GROUP,
    GENDER,
    AGE_BAND
}
