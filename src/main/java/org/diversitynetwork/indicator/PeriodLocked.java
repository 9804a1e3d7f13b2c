package org.diversitynetwork.indicator;

import org.diversitynetwork.shared.problem.Problem;

/** 409: nothing can be added to, or changed in, a period that is locked. */
class PeriodLocked extends Problem {
    private static final long serialVersionUID = 1L;

    PeriodLocked(String period) {
        super("period-locked", "The reporting period %s is locked: what was reported for it stays.".formatted(period));
    }
}
