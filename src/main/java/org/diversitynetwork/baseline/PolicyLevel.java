package org.diversitynetwork.baseline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who made a policy. */
@Schema(
        name = "PolicyLevel",
        description = "Who made a policy: the city, the region, the country or the European Union.")
public enum PolicyLevel {
    LOCAL,
    REGIONAL,
    NATIONAL,
    EU
}
