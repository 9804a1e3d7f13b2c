package org.diversitynetwork.localgroup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A local group's life: it may rest and wake up again, but a closed one stays closed. */
@Schema(name = "LocalGroupStatus", description = "At work, resting, or closed for good.")
public enum LocalGroupStatus {
    ACTIVE,
    DORMANT,
    CLOSED;

    boolean mayBecome(LocalGroupStatus next) {
        return switch (this) {
            case ACTIVE -> next == DORMANT || next == CLOSED;
            case DORMANT -> next == ACTIVE || next == CLOSED;
            case CLOSED -> false;
        };
    }
}
