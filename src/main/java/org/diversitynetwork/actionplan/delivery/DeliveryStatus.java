package org.diversitynetwork.actionplan.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the delivery of an action has come. Being late is no state: the days tell. */
@Schema(name = "DeliveryStatus", description = "How far the delivery of an action has come.")
public enum DeliveryStatus {
    PLANNED,
    IN_PROGRESS,
    ON_HOLD,
    COMPLETED,
    CANCELLED;

    public boolean mayBecome(DeliveryStatus next) {
        return switch (this) {
            case PLANNED -> next == IN_PROGRESS || next == CANCELLED;
            case IN_PROGRESS -> next == ON_HOLD || next == COMPLETED || next == CANCELLED;
            case ON_HOLD -> next == IN_PROGRESS || next == CANCELLED;
            case COMPLETED, CANCELLED -> false;
        };
    }

    public boolean isFinished() {
        return this == COMPLETED || this == CANCELLED;
    }
}
