package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a thing has reached by one indicator, from the values of its periods. */
final class Achieved {
    private Achieved() {}

    /** One value and the days it holds for. */
    record Step(BigDecimal value, LocalDate start, LocalDate end) {
        /** A half-year within a year that is given too adds nothing to it. */
        boolean liesWithin(Step other) {
            return !start.isBefore(other.start)
                    && !end.isAfter(other.end)
                    && !(start.equals(other.start) && end.equals(other.end));
        }
    }

    /** All of it where periods add up, else what held last; null without any value. */
    static BigDecimal of(Aggregation aggregation, List<Step> steps) {
        if (steps.isEmpty()) {
            return null;
        }
        return aggregation == Aggregation.SUM
                ? steps.stream()
                        .filter(step -> steps.stream().noneMatch(step::liesWithin))
                        .map(Step::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : steps.stream()
                        .max(Comparator.comparing(Step::end).thenComparing(Step::start))
                        .map(Step::value)
                        .orElseThrow();
    }
}
