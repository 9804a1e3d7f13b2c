package org.diversitynetwork.shared.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a role can be limited to. */
@Schema(name = "ScopeType", description = "What a role is limited to.")
public enum ScopeType {
    NETWORK,
    CITY,
    PARTNER,
    LOCAL_GROUP,
    SURVEY
}
