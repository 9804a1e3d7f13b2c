package org.diversitynetwork.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A network's life. It only moves forward, so that what was published of it stays public. */
@Schema(
        name = "NetworkStatus",
        description = "In preparation (seen only by people who have a role), active, closed, or archived.")
public enum NetworkStatus {
    PREPARATION,
    ACTIVE,
    CLOSED,
    ARCHIVED;

    public boolean mayBecome(NetworkStatus next) {
        return switch (this) {
            case PREPARATION -> next == ACTIVE || next == ARCHIVED;
            case ACTIVE -> next == CLOSED;
            case CLOSED -> next == ARCHIVED;
            case ARCHIVED -> false;
        };
    }

    /** Whether everybody may know of a network in this state. */
    boolean isPublic() {
        return switch (this) {
            case ACTIVE, CLOSED -> true;
            case PREPARATION, ARCHIVED -> false;
        };
    }
}
