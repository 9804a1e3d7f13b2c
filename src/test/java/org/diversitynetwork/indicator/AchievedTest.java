package org.diversitynetwork.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.indicator.Achieved.Step;
import org.junit.jupiter.api.Test;

class AchievedTest {
    private static final Step FIRST_HALF = step(3, "2025-01-01", "2025-06-30");
    private static final Step SECOND_HALF = step(4, "2025-07-01", "2025-12-31");
    private static final Step NEXT_HALF = step(2, "2026-01-01", "2026-06-30");
    private static final Step YEAR = step(10, "2025-01-01", "2025-12-31");

    @Test
    void isNothingWithoutAValue() {
        assertThat(Achieved.of(Aggregation.SUM, List.of())).isNull();
    }

    @Test
    void addsUpThePeriodsOfASum() {
        assertThat(Achieved.of(Aggregation.SUM, List.of(FIRST_HALF, NEXT_HALF, SECOND_HALF)))
                .isEqualByComparingTo("9");
    }

    @Test
    void doesNotAddAPeriodToTheOneThatItLiesIn() {
        assertThat(Achieved.of(Aggregation.SUM, List.of(FIRST_HALF, YEAR, NEXT_HALF)))
                .isEqualByComparingTo("12");
    }

    @Test
    void isTheLatestValueOfAnythingElse() {
        for (var aggregation :
                new Aggregation[] {Aggregation.LAST, Aggregation.AVERAGE, Aggregation.WEIGHTED_AVERAGE, Aggregation.NONE
                }) {
            assertThat(Achieved.of(aggregation, List.of(SECOND_HALF, NEXT_HALF, FIRST_HALF)))
                    .isEqualByComparingTo("2");
        }
    }

    private static Step step(int value, String start, String end) {
        return new Step(BigDecimal.valueOf(value), LocalDate.parse(start), LocalDate.parse(end));
    }
}
