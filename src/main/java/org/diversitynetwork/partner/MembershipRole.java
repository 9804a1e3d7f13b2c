package org.diversitynetwork.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner is in a network. */
@Schema(
        name = "MembershipRole",
        description =
                "What a partner is in a network: the one that leads it, one that takes part, or one that is only associated.")
public enum MembershipRole {
    LEAD_PARTNER,
    PARTNER,
    ASSOCIATED
}
