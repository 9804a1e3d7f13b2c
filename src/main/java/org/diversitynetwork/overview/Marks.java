package org.diversitynetwork.overview;

import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.chart.Ink;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Mark;
import org.diversitynetwork.shared.chart.Sheet;

/** How levels and trends look in pictures: a mark of its own shape for each, and a tint that only adds to it. */
final class Marks {
    private static final double WIDE = 14;
    private static final Map<Level, Mark> LEVELS = Map.of(
            Level.GOOD, Mark.CHECK,
            Level.FAIR, Mark.HALF,
            Level.POOR, Mark.TRIANGLE,
            Level.UNKNOWN, Mark.RING,
            Level.NONE, Mark.DASH);

    private Marks() {}

    static Mark of(Level level) {
        return LEVELS.get(level);
    }

    static Mark of(Trend trend) {
        return switch (trend) {
            case RISING -> Mark.UP;
            case STEADY -> Mark.LEVEL;
            case FALLING -> Mark.DOWN;
        };
    }

    static String tint(Level level) {
        return switch (level) {
            case GOOD -> Ink.LIGHT_BLUE;
            case FAIR -> Ink.LIGHT_YELLOW;
            case POOR -> Ink.LIGHT_RED;
            case UNKNOWN -> Ink.FAINT;
            case NONE -> Ink.PAPER;
        };
    }

    static List<Sheet.Sign> legend(Labels labels) {
        return List.of(Level.values()).stream()
                .map(level -> new Sheet.Sign(
                        WIDE + 6,
                        svg -> {
                            svg.add(
                                    "rect",
                                    "x",
                                    0,
                                    "y",
                                    -8,
                                    "width",
                                    20,
                                    "height",
                                    16,
                                    "rx",
                                    2,
                                    "fill",
                                    tint(level),
                                    "stroke",
                                    Ink.LINE);
                            of(level).draw(svg, 10, 0);
                        },
                        labels.say("level." + name(level))))
                .toList();
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
