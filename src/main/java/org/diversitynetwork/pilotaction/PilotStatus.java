package org.diversitynetwork.pilotaction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pilot action's life. It only moves forward: what was measured and decided stays readable. */
@Schema(
        name = "PilotStatus",
        description =
                "Proposed, approved or rejected, running, evaluated, and in the end scaled or stopped. The public sees approved ones and what comes after.")
public enum PilotStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    RUNNING,
    EVALUATED,
    SCALED,
    STOPPED;

    public boolean mayBecome(PilotStatus next) {
        return switch (this) {
            case PROPOSED -> next == APPROVED || next == REJECTED;
            case APPROVED -> next == RUNNING || next == STOPPED;
            case RUNNING -> next == EVALUATED || next == STOPPED;
            case EVALUATED -> next == SCALED || next == STOPPED;
            case REJECTED, SCALED, STOPPED -> false;
        };
    }

    /** Whether everybody may know of a pilot action in this state. */
    public boolean isPublic() {
        return switch (this) {
            case PROPOSED, REJECTED -> false;
            case APPROVED, RUNNING, EVALUATED, SCALED, STOPPED -> true;
        };
    }

    /** Whether what is tried, and by which measure it will be judged, may still be put otherwise. */
    boolean isOpen() {
        return this == PROPOSED;
    }

    /** Whether dates, people and money may still be changed. */
    boolean isUnderWay() {
        return this == PROPOSED || this == APPROVED || this == RUNNING;
    }

    /** Whether what came of it may still be written down. */
    boolean takesResults() {
        return this == APPROVED || this == RUNNING || this == EVALUATED;
    }

    /** Whether another pilot action may be made of it: what was not yet tried out has nothing to hand on. */
    boolean isTried() {
        return this == EVALUATED || this == SCALED || this == STOPPED;
    }
}
