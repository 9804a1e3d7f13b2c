package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rows of a series are told apart by. */
@Schema(name = "SeriesDimension", description = "What the rows of a series are told apart by.")
public enum SeriesDimension {
    CITY,
    TARGET_GROUP,
    GENDER,
    AGE_BAND
}
