package org.diversitynetwork.actionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is that money will come. */
@Schema(name = "FundingStatus", description = "How sure the money is: thought of, applied for, secured, or refused.")
public enum FundingStatus {
    IDEA,
    APPLIED,
    SECURED,
    REJECTED
}
