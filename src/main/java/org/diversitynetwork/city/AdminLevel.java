package org.diversitynetwork.city;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of place a city is in its country's administration. */
@Schema(name = "AdminLevel", description = "What kind of place a city is in its country's administration.")
public enum AdminLevel {
    MUNICIPALITY,
    DISTRICT,
    TOWN,
    METRO
}
