package org.diversitynetwork.actionplan.version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom somebody agrees to a plan: its city, or its network. */
@Schema(name = "Side", description = "For whom somebody agrees to a plan: its city, or its network.")
public enum Side {
    CITY,
    NETWORK
}
