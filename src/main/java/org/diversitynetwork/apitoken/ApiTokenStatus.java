package org.diversitynetwork.apitoken;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of an API token. It ends once and for good. */
@Schema(name = "ApiTokenStatus", description = "Usable, past its last moment, or taken back.")
public enum ApiTokenStatus {
    ACTIVE,
    EXPIRED,
    REVOKED;

    boolean mayBecome(ApiTokenStatus next) {
        return switch (this) {
            case ACTIVE -> next == REVOKED;
            case EXPIRED, REVOKED -> false;
        };
    }
}
