package org.diversitynetwork.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours are legible, and never the only thing that tells two things apart. */
class InkTest {
    @ParameterizedTest
    @ValueSource(strings = {Ink.PAPER, Ink.FAINT, Ink.LIGHT_BLUE, Ink.LIGHT_YELLOW, Ink.LIGHT_RED})
    void writesLegiblyOnEveryGround(String ground) {
        for (var ink : List.of(Ink.TEXT, Ink.QUIET)) {
            assertThat(contrast(ink, ground)).as(ink + " on " + ground).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void drawsMarksThatStandOutFromTheirGround() {
        assertThat(contrast(Ink.DEEP_BLUE, Ink.LIGHT_BLUE)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(Ink.YELLOW, Ink.LIGHT_YELLOW)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(Ink.RED, Ink.LIGHT_RED)).isGreaterThanOrEqualTo(3);
        Ink.LINES.forEach(line -> assertThat(contrast(line, Ink.PAPER)).isGreaterThanOrEqualTo(3));
    }

    @Test
    void givesEachLineADashOfItsOwn() {
        assertThat(Ink.DASHES).hasSameSizeAs(Ink.LINES).doesNotHaveDuplicates();
    }

    /** WCAG 2.2: contrast ratio of two colours. */
    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
