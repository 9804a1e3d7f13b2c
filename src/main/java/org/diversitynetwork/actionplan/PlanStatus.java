package org.diversitynetwork.actionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan's life, from the first draft until its actions are done or it is given up. */
@Schema(
        name = "PlanStatus",
        description =
                "Being drafted, consulted on, adopted, in delivery, closed, or withdrawn before it was ever adopted.")
public enum PlanStatus {
    DRAFT,
    CONSULTATION,
    ADOPTED,
    IN_DELIVERY,
    CLOSED,
    WITHDRAWN;

    public boolean mayBecome(PlanStatus next) {
        return switch (this) {
            case DRAFT -> next == CONSULTATION || next == WITHDRAWN;
            case CONSULTATION -> next == DRAFT || next == ADOPTED || next == WITHDRAWN;
            case ADOPTED -> next == IN_DELIVERY;
            case IN_DELIVERY -> next == CLOSED;
            case CLOSED, WITHDRAWN -> false;
        };
    }

    /** Nothing of the plan changes any more. */
    public boolean isEnded() {
        return this == CLOSED || this == WITHDRAWN;
    }

    /** The plan counts: it was adopted and is being, or has been, delivered. */
    public boolean isAdopted() {
        return this == ADOPTED || this == IN_DELIVERY || this == CLOSED;
    }
}
