package org.diversitynetwork.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.indicator.Direction.ASCENDING;
import static org.diversitynetwork.indicator.Direction.DESCENDING;

import java.math.BigDecimal;
import java.util.Random;
import org.diversitynetwork.indicator.Direction;
import org.diversitynetwork.indicator.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {
    @ParameterizedTest
    @CsvSource({
        "200, 200, ASCENDING, 1.0000, GOOD",
        "250, 200, ASCENDING, 1.2500, GOOD",
        "180, 200, ASCENDING, 0.9000, GOOD",
        "179, 200, ASCENDING, 0.8950, FAIR",
        "120, 200, ASCENDING, 0.6000, FAIR",
        "119, 200, ASCENDING, 0.5950, POOR",
        "0, 200, ASCENDING, 0.0000, POOR",
        "10, 10, DESCENDING, 1.0000, GOOD",
        "5, 10, DESCENDING, 2.0000, GOOD",
        "12, 10, DESCENDING, 0.8333, FAIR",
        "20, 10, DESCENDING, 0.5000, POOR"
    })
    void callsAValueByItsShareOfTheTarget(
            BigDecimal value, BigDecimal target, Direction direction, BigDecimal share, Level level) {
        assertThat(Assessment.of(value, Aim.of(target), direction, Thresholds.USUAL))
                .isEqualTo(new Assessment(share, level));
    }

    @ParameterizedTest
    @CsvSource({
        "50, ASCENDING, 1, GOOD",
        "40, ASCENDING, 1, GOOD",
        "60, DESCENDING, 1, GOOD",
        "30, ASCENDING, 0.7500, FAIR",
        "80, ASCENDING, 2.0000, GOOD",
        "75, DESCENDING, 0.8000, FAIR",
        "20, DESCENDING, 3.0000, GOOD",
        "10, ASCENDING, 0.2500, POOR"
    })
    void countsARangeAsReachedAnywhereWithin(BigDecimal value, Direction direction, BigDecimal share, Level level) {
        var range = Aim.between(new BigDecimal(40), new BigDecimal(60));
        assertThat(Assessment.of(value, range, direction, Thresholds.USUAL)).isEqualTo(new Assessment(share, level));
    }

    @Test
    void usesTheThresholdsOfTheIndicator() {
        var strict = new Thresholds(new BigDecimal("0.99"), new BigDecimal("0.95"));
        assertThat(Assessment.of(new BigDecimal(96), Aim.of(new BigDecimal(100)), ASCENDING, strict)
                        .level())
                .isEqualTo(Level.FAIR);
    }

    @Test
    void saysWhatCannotBeTold() {
        assertThat(Assessment.of(null, Aim.of(BigDecimal.TEN), ASCENDING, Thresholds.USUAL))
                .isEqualTo(new Assessment(null, Level.NONE));
        assertThat(Assessment.of(BigDecimal.TEN, null, ASCENDING, Thresholds.USUAL))
                .isEqualTo(new Assessment(null, Level.UNKNOWN));
    }

    /** Of nothing there is no share. */
    @Test
    void tellsReachedFromMissedWhereTheTargetIsZeroOrLess() {
        var nothing = Aim.of(BigDecimal.ZERO);
        assertThat(Assessment.of(BigDecimal.ZERO, nothing, ASCENDING, null))
                .isEqualTo(new Assessment(null, Level.GOOD));
        assertThat(Assessment.of(BigDecimal.ZERO, nothing, DESCENDING, null).level())
                .isEqualTo(Level.GOOD);
        assertThat(Assessment.of(new BigDecimal(-1), nothing, ASCENDING, null))
                .isEqualTo(new Assessment(null, Level.POOR));
        assertThat(Assessment.of(BigDecimal.ONE, nothing, DESCENDING, null).level())
                .isEqualTo(Level.POOR);
    }

    /** More is never called worse where more is better, and never better where less is. */
    @Test
    void neverCallsABetterValueWorse() {
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++) {
            var aim = random.nextBoolean()
                    ? Aim.of(number(random))
                    : Aim.between(new BigDecimal(-20), new BigDecimal(random.nextInt(50)));
            var low = number(random);
            var high = low.add(new BigDecimal(random.nextInt(100)));
            for (var direction : Direction.values()) {
                var of = Assessment.of(direction == ASCENDING ? low : high, aim, direction, null);
                var better = Assessment.of(direction == ASCENDING ? high : low, aim, direction, null);
                assertThat(better.level())
                        .as("%s %s %s %s", low, high, aim, direction)
                        .isLessThanOrEqualTo(of.level());
            }
        }
    }

    private static BigDecimal number(Random random) {
        return new BigDecimal(random.nextInt(400) - 100).movePointLeft(random.nextInt(3));
    }
}
