package org.diversitynetwork.actionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a risk comes from. */
@Schema(name = "RiskType", description = "Where the risk comes from.")
public enum RiskType {
    OPERATIONAL,
    FINANCIAL,
    LEGAL,
    STAFFING,
    TECHNICAL,
    BEHAVIOURAL,
    POLITICAL
}
