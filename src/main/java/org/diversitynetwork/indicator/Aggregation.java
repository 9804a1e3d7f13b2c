package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the values of several cities become one, if they do. */
@Schema(
        name = "Aggregation",
        description =
                "How the values of several cities become one: added, averaged, averaged by their weights, the latest one of each added, or never.")
public enum Aggregation {
    SUM,
    AVERAGE,
    WEIGHTED_AVERAGE,
    /** A stock, such as members now: the latest value counts, and earlier ones are not added to it. */
    LAST,
    /** INV-13: never part of a total. */
    NONE
}
