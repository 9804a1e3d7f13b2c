package org.diversitynetwork.indicator;

import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.problem.Finding;

/** INV-12 and INV-26: what a value must be, by itself and for its indicator. */
final class ObservationRules {
    private ObservationRules() {}

    /** By itself. */
    static void check(NewObservation asked, List<Finding> findings) {
        var elsewhere = asked.scope() == ObservedScope.REFERENCE;
        if (elsewhere) {
            require("#/subject", asked.subject(), "Scope reference names a programme elsewhere.", findings);
            refuse("#/scopeId", asked.scopeId(), "A programme elsewhere has no id here.", findings);
        } else {
            require("#/scopeId", asked.scopeId(), "Say which thing was measured.", findings);
            refuse("#/subject", asked.subject(), "Only scope reference has a subject.", findings);
            require("#/period", asked.period(), "Say which period the value holds for.", findings);
        }
        if (asked.obsStatus().isMissing()) {
            refuse("#/value", asked.value(), "obsStatus says that the value is missing.", findings);
            refuse("#/weight", asked.weight(), "What is missing counts for nothing.", findings);
        } else {
            require("#/value", asked.value(), "A value is needed unless obsStatus says that it is missing.", findings);
        }
    }

    /** For its indicator. */
    static void check(NewObservation asked, Indicator indicator, List<Finding> findings) {
        if (asked.unit() != null && !asked.unit().equals(indicator.unit)) {
            findings.add(Finding.at(
                    "#/unit",
                    "unit-mismatch",
                    Map.of("unit", indicator.unit),
                    "Values of %s are in %s.".formatted(indicator.code, indicator.unit)));
        }
        Digits.check("#/value", asked.value(), indicator, findings);
        if (indicator.aggregation != Aggregation.WEIGHTED_AVERAGE) {
            refuse("#/weight", asked.weight(), "Only values of weighted averages have a weight.", findings);
        } else if (asked.value() != null) {
            require("#/weight", asked.weight(), "A value of a weighted average needs its weight.", findings);
        }
        if (!indicator.isCurrent()) {
            findings.add(Finding.at("#/indicator", "archived", "This indicator is archived."));
        }
    }

    private static void require(String pointer, Object value, String detail, List<Finding> findings) {
        if (value == null) {
            findings.add(Finding.at(pointer, "required", detail));
        }
    }

    private static void refuse(String pointer, Object value, String detail, List<Finding> findings) {
        if (value != null) {
            findings.add(Finding.at(pointer, "not-allowed", detail));
        }
    }
}
