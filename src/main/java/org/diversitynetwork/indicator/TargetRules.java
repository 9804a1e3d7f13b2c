package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.diversitynetwork.shared.problem.Finding;

/** Rules over several fields that hold for a new target and for a changed one. */
final class TargetRules {
    private TargetRules() {}

    static void check(BigDecimal value, ValueRange range, List<Finding> findings) {
        if (value == null && range == null) {
            findings.add(Finding.at("#/value", "required", "A target is a value or a range."));
        }
        if (value != null && range != null) {
            findings.add(Finding.at("#/range", "not-allowed", "A target is a value or a range, not both."));
        }
        if (range != null && range.min().compareTo(range.max()) > 0) {
            findings.add(Finding.at("#/range/max", "out-of-range", "max must not be below min."));
        }
    }

    static void checkDigits(BigDecimal value, ValueRange range, Indicator indicator, List<Finding> findings) {
        Digits.check("#/value", value, indicator, findings);
        if (range != null) {
            Digits.check("#/range/min", range.min(), indicator, findings);
            Digits.check("#/range/max", range.max(), indicator, findings);
        }
    }
}
