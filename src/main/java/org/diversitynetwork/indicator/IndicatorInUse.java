package org.diversitynetwork.indicator;

import org.diversitynetwork.shared.problem.Problem;

/** 409: what was recorded or promised by an indicator must keep its meaning. */
class IndicatorInUse extends Problem {
    private static final long serialVersionUID = 1L;

    IndicatorInUse() {
        super(
                "indicator-in-use",
                "There are observations, targets, success criteria or adopted outputs: unit, decimals, direction and aggregation stay. Archive this indicator and add another one.");
    }
}
