package org.diversitynetwork.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @Test
    void putsBothEndsAtTheEdges() {
        var scale = Scale.from(10, 20, 100, 300);
        assertThat(scale.at(10)).isEqualTo(100);
        assertThat(scale.at(20)).isEqualTo(300);
        assertThat(scale.at(15)).isEqualTo(200);
    }

    @Test
    void holdsASingleNumber() {
        assertThat(Scale.from(5, 5, 0, 100).at(5)).isZero();
        assertThat(Scale.from(5, 5, 0, 100).ticks(4)).isNotEmpty();
    }

    @Test
    void marksNoTwoNumbersThatAreWrittenAlike() {
        assertThat(Scale.from(0, 1, 0, 100).ticks(6, 0)).containsExactly(0.0, 1.0);
        assertThat(Scale.from(0, 3, 0, 100).ticks(6, 0)).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(Scale.from(0, 0.5, 0, 100).ticks(10, 1)).hasSize(6);
        assertThat(Scale.from(0, 60, 0, 100).ticks(6, 0)).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"0, 59, 6", "0, 1, 4", "0, 1200000, 5", "-40, 60, 5", "0, 0.004, 3"})
    void marksRoundNumbersWithinIt(double from, double to, int wanted) {
        var ticks = Scale.from(from, to, 0, 100).ticks(wanted);
        assertThat(ticks).hasSizeBetween(2, wanted + 2).isSorted();
        assertThat(ticks.getFirst()).isGreaterThanOrEqualTo(from);
        assertThat(ticks.getLast()).isLessThanOrEqualTo(to * 1.0001);
    }
}
