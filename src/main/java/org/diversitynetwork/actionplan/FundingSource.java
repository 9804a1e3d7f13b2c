package org.diversitynetwork.actionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose money pays for an action. */
@Schema(name = "FundingSource", description = "Whose money it is; `in_kind` is work or things instead of money.")
public enum FundingSource {
    OWN,
    REGIONAL,
    NATIONAL,
    EU,
    PRIVATE,
    FOUNDATION,
    IN_KIND
}
