package org.diversitynetwork.actionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a city looks at how its plan goes. */
@Schema(name = "MonitoringFrequency", description = "How often the city looks at how its plan goes.")
public enum MonitoringFrequency {
    MONTHLY,
    QUARTERLY,
    HALF_YEAR,
    ANNUAL
}
