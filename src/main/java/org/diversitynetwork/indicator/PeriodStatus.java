package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a reporting period takes values. */
@Schema(
        name = "PeriodStatus",
        description = "Whether values can be added for the period (`open`) or what was reported stays (`locked`).")
public enum PeriodStatus {
    OPEN,
    LOCKED;

    boolean mayBecome(PeriodStatus next) {
        return switch (this) {
            case OPEN -> next == LOCKED;
            case LOCKED -> next == OPEN;
        };
    }
}
