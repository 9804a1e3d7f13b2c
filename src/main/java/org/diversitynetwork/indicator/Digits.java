package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.problem.Finding;

/** INV-12: a value has no more digits than its indicator, and never more than every reader of JSON keeps. */
final class Digits {
    static final String LEAST = "-1000000000000";
    static final String MOST = "1000000000000";
    private static final int KEPT_BY_EVERY_READER = 15;

    private Digits() {}

    static void check(String pointer, BigDecimal value, Indicator indicator, List<Finding> findings) {
        if (value == null) {
            return;
        }
        var plain = value.stripTrailingZeros();
        if (plain.scale() > indicator.decimals) {
            findings.add(Finding.at(
                    pointer,
                    "too-precise",
                    Map.of("decimals", indicator.decimals),
                    "Values of %s have at most %d digits after the point."
                            .formatted(indicator.code, indicator.decimals)));
        } else if (plain.precision() > KEPT_BY_EVERY_READER) {
            findings.add(Finding.at(
                    pointer,
                    "too-precise",
                    Map.of("digits", KEPT_BY_EVERY_READER),
                    "A value has at most %d digits in all.".formatted(KEPT_BY_EVERY_READER)));
        }
    }
}
