package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kind of thing that an observation or a target is about. */
@Schema(
        name = "ObservedScope",
        description =
                "The kind of thing that is measured: the whole network, one city, a plan, an action of a plan, a pilot action, or a programme elsewhere that is told for reference.")
public enum ObservedScope {
    NETWORK,
    CITY,
    PLAN,
    ACTION,
    PILOT,
    /** A programme elsewhere: told for comparison, never rolled up. */
    REFERENCE
}
