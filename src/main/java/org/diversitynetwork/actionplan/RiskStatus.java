package org.diversitynetwork.actionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a risk stands. */
@Schema(name = "RiskStatus", description = "Whether the risk still threatens, is kept small, has happened, or is over.")
public enum RiskStatus {
    OPEN,
    MITIGATED,
    OCCURRED,
    CLOSED
}
