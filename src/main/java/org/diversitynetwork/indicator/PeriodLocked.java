package org.diversitynetwork.indicator;

import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Problem;

/** 409: nothing can be added to, or changed in, a period that is locked. */
class PeriodLocked extends Problem {
    private static final long serialVersionUID = 1L;

    PeriodLocked(String period, String prefix) {
        super(
                "period-locked",
                detail(period),
                Finding.at("#/period", "period-locked", detail(period)).under(prefix));
    }

    private static String detail(String period) {
        return "The reporting period %s is locked: what was reported for it stays.".formatted(period);
    }
}
