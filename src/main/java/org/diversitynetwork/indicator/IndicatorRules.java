package org.diversitynetwork.indicator;

import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;

/** Rules over several fields that hold for a new indicator and for a changed one. */
final class IndicatorRules {
    static final String UNIT = "^[a-z0-9][a-z0-9-]{0,39}$";
    static final String SDG_TARGET = "^(1[0-7]|[1-9])\\.([1-9][0-9]?|[a-d])$";

    private IndicatorRules() {}

    static void check(
            Aggregation aggregation,
            I18nText numerator,
            I18nText denominator,
            List<Breakdown> disaggregations,
            Thresholds thresholds,
            List<Finding> findings) {
        checkShare("#/numerator", aggregation, numerator, findings);
        checkShare("#/denominator", aggregation, denominator, findings);
        Checks.once("#/disaggregations", disaggregations, findings);
        if (thresholds != null && thresholds.fair().compareTo(thresholds.good()) >= 0) {
            findings.add(Finding.at("#/thresholds/fair", "out-of-range", "fair must lie below good."));
        }
    }

    /** A share that is averaged by weight says what the weight is; other values have none. */
    private static void checkShare(String pointer, Aggregation aggregation, I18nText part, List<Finding> findings) {
        var weighted = aggregation == Aggregation.WEIGHTED_AVERAGE;
        if (weighted && part == null) {
            findings.add(Finding.at(
                    pointer, "required", "A weighted average names its numerator and its denominator, the weight."));
        }
        if (!weighted && part != null) {
            findings.add(
                    Finding.at(pointer, "not-allowed", "Only a weighted average has a numerator and a denominator."));
        }
    }
}
