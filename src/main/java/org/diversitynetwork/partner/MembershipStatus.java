package org.diversitynetwork.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership's life. Who comes back gets a new one, so that the old one stays readable. */
@Schema(name = "MembershipStatus", description = "A candidate, an active member, or one that has left.")
public enum MembershipStatus {
    CANDIDATE,
    ACTIVE,
    WITHDRAWN;

    boolean mayBecome(MembershipStatus next) {
        return switch (this) {
            case CANDIDATE -> next == ACTIVE || next == WITHDRAWN;
            case ACTIVE -> next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
