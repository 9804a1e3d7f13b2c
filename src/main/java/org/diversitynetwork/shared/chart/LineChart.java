package org.diversitynetwork.shared.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Values over periods as lines. A few share one panel, each with a colour, a dash and its name at its end; of many each
 * has a small panel of its own, all on one scale. A gap stays a gap.
 */
public final class LineChart {
    private static final int MOST_TOGETHER = 5;
    private static final double LEAST_PANEL = 210;
    private static final double SMALL = 130;
    private static final double LARGE = 280;
    private static final double AXIS = 48;
    private static final double LABELS = 150;
    private static final double WIDE = 640;

    private final Sheet sheet;
    private final Labels labels;
    private final List<String> periods;

    /** One thing over time; where it stood before is null if nobody knows. */
    public record Line(String name, Double before, List<Spot> spots) {}

    /** What is known of one period; whatever is not is null. A single target has two equal ends. */
    public record Spot(Double actual, Double expected, Double low, Double high) {}

    public LineChart(Sheet sheet, Labels labels, List<String> periods) {
        this.sheet = sheet;
        this.labels = labels;
        this.periods = periods;
    }

    public void draw(List<Line> lines) {
        if (lines.isEmpty() || periods.isEmpty()) {
            return;
        }
        if (lines.size() <= MOST_TOGETHER) {
            together(lines);
        } else {
            eachAlone(lines);
        }
        sheet.legend(signs(lines));
    }

    private void together(List<Line> lines) {
        var beside = lines.size() > 1 && sheet.width >= WIDE ? LABELS : 14;
        var panel = new Panel(
                Sheet.MARGIN + AXIS, sheet.width - Sheet.MARGIN - beside, sheet.y() + 10, LARGE, scale(lines));
        panel.grid(true);
        if (lines.size() == 1) {
            panel.targets(lines.getFirst());
        }
        for (var i = 0; i < lines.size(); i++) {
            panel.line(lines.get(i), i);
        }
        if (beside == LABELS) {
            panel.names(lines);
        }
        sheet.down(LARGE + 34);
        if (lines.size() > 1 && beside != LABELS) {
            sheet.legend(java.util.stream.IntStream.range(0, lines.size())
                    .mapToObj(i -> lineSign(i, lines.get(i).name()))
                    .toList());
        }
    }

    private void eachAlone(List<Line> lines) {
        var columns = (int) Math.max(1, Math.floor(sheet.inner() / LEAST_PANEL));
        var room = sheet.inner() / columns;
        var scale = scale(lines);
        for (var i = 0; i < lines.size(); i++) {
            var left = Sheet.MARGIN + i % columns * room;
            var name = lines.get(i).name();
            sheet.svg.open("g").hint(name);
            sheet.svg.text(Lettering.HEADING, left, sheet.y() + 14, Lettering.HEADING.fit(name, room - 12));
            sheet.svg.close();
            var panel = new Panel(left + AXIS - 6, left + room - 16, sheet.y() + 24, SMALL - 40, scale);
            panel.grid(false);
            panel.targets(lines.get(i));
            panel.line(lines.get(i), 0);
            if (i % columns == columns - 1 || i == lines.size() - 1) {
                sheet.down(SMALL + 14);
            }
        }
    }

    private static Scale scale(List<Line> lines) {
        var values = lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.before() == null ? 0.0 : line.before()),
                        line.spots().stream()
                                .flatMap(spot -> Stream.of(spot.actual(), spot.expected(), spot.low(), spot.high())
                                        .map(value -> value == null ? 0.0 : value))))
                .toList();
        var most = values.stream().max(Comparator.naturalOrder()).orElse(1.0);
        var least = values.stream().min(Comparator.naturalOrder()).orElse(0.0);
        return Scale.from(Math.min(0, least), most * 1.06, 0, 1);
    }

    private List<Sheet.Sign> signs(List<Line> lines) {
        var signs = new ArrayList<Sheet.Sign>();
        signs.add(new Sheet.Sign(16, svg -> Mark.DOT.draw(svg, 8, 0, Ink.BLUE), labels.say("actual")));
        if (lines.stream().anyMatch(line -> line.before() != null)) {
            signs.add(new Sheet.Sign(16, svg -> Mark.DIAMOND.draw(svg, 8, 0, Ink.BLUE), labels.say("baseline")));
        }
        var spots = lines.stream().flatMap(line -> line.spots().stream()).toList();
        if (spots.stream().anyMatch(spot -> spot.expected() != null)) {
            signs.add(new Sheet.Sign(16, svg -> Mark.RING.draw(svg, 8, 0, Ink.BLUE), labels.say("forecast")));
        }
        var showsTargets = lines.size() == 1 || lines.size() > MOST_TOGETHER;
        if (showsTargets && spots.stream().anyMatch(spot -> spot.low() != null)) {
            signs.add(new Sheet.Sign(
                    20,
                    svg -> svg.add("line", "x1", 0, "x2", 20, "y1", 0, "y2", 0, "stroke", Ink.TEXT, "stroke-width", 3),
                    labels.say("target.only")));
        }
        return signs;
    }

    private static Sheet.Sign lineSign(int turn, String name) {
        return new Sheet.Sign(
                30,
                svg -> svg.add(
                        "line",
                        "x1",
                        0,
                        "x2",
                        30,
                        "y1",
                        0,
                        "y2",
                        0,
                        "stroke",
                        Ink.line(turn),
                        "stroke-width",
                        2.5,
                        "stroke-dasharray",
                        Ink.dash(turn).isEmpty() ? null : Ink.dash(turn)),
                name);
    }

    /** One pair of axes, with a place for what was before left of the first period. */
    private final class Panel {
        private final double left;
        private final double right;
        private final double top;
        private final double height;
        private final Scale values;

        Panel(double left, double right, double top, double height, Scale values) {
            this.left = left;
            this.right = right;
            this.top = top;
            this.height = height;
            this.values = values;
        }

        /** Of period {@code i}; −1 is before all of them. */
        double x(int i) {
            return left + (i + 1.5) * (right - left) / (periods.size() + 1);
        }

        double y(double value) {
            return top + height * (1 - values.at(value));
        }

        void grid(boolean large) {
            for (var tick : values.ticks(large ? 5 : 2)) {
                sheet.svg.add("line", "x1", left, "x2", right, "y1", y(tick), "y2", y(tick), "stroke", Ink.LINE);
                sheet.svg.text(
                        Lettering.SMALL,
                        left - 6,
                        y(tick) + 4,
                        labels.compact(BigDecimal.valueOf(tick)),
                        "text-anchor",
                        "end");
            }
            var step = (int) Math.ceil((Lettering.SMALL.width(longest()) + 10) * (periods.size() + 1) / (right - left));
            for (var i = periods.size() - 1; i >= 0; i -= Math.max(1, step)) {
                sheet.svg.text(Lettering.SMALL, x(i), top + height + 16, periods.get(i), "text-anchor", "middle");
            }
        }

        private String longest() {
            return periods.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        }

        /** A bar for a target, a block for a range, over the middle of each period. */
        void targets(Line line) {
            var half = (right - left) / (periods.size() + 1) * 0.36;
            for (var i = 0; i < line.spots().size(); i++) {
                var spot = line.spots().get(i);
                if (spot.low() != null) {
                    sheet.svg.add(
                            "rect",
                            "x",
                            x(i) - half,
                            "y",
                            y(spot.high()) - 1.5,
                            "width",
                            2 * half,
                            "height",
                            Math.max(3, y(spot.low()) - y(spot.high())),
                            "fill",
                            Ink.TEXT,
                            "fill-opacity",
                            spot.low().equals(spot.high()) ? "1" : "0.15");
                }
            }
        }

        void line(Line line, int turn) {
            var colour = Ink.line(turn);
            var path = new StringBuilder();
            Double last = null;
            for (var i = 0; i < line.spots().size(); i++) {
                var value = line.spots().get(i).actual();
                if (value != null) {
                    path.append(last == null ? 'M' : 'L')
                            .append(Svg.number(x(i)))
                            .append(' ')
                            .append(Svg.number(y(value)));
                }
                last = value;
            }
            if (!path.isEmpty()) {
                sheet.svg.add(
                        "path",
                        "d",
                        path,
                        "fill",
                        "none",
                        "stroke",
                        colour,
                        "stroke-width",
                        2.5,
                        "stroke-dasharray",
                        Ink.dash(turn).isEmpty() ? null : Ink.dash(turn));
            }
            marks(line, colour);
        }

        private void marks(Line line, String colour) {
            if (line.before() != null) {
                mark(Mark.DIAMOND, -1, line.before(), colour, line.name() + ", " + labels.say("baseline"));
            }
            for (var i = 0; i < line.spots().size(); i++) {
                var spot = line.spots().get(i);
                if (spot.expected() != null) {
                    mark(Mark.RING, i, spot.expected(), colour, line.name() + ", " + labels.say("forecast"));
                }
                if (spot.actual() != null) {
                    mark(Mark.DOT, i, spot.actual(), colour, line.name() + ", " + periods.get(i));
                }
            }
        }

        private void mark(Mark mark, int i, double value, String colour, String told) {
            sheet.svg.open("g").hint(told + ": " + labels.number(BigDecimal.valueOf(value), 6));
            mark.draw(sheet.svg, x(i), y(value), colour);
            sheet.svg.close();
        }

        /** Beside the last value of each line, pushed apart where they would cover one another. */
        void names(List<Line> lines) {
            var ends = new ArrayList<double[]>();
            for (var i = 0; i < lines.size(); i++) {
                var known = lines.get(i).spots().stream()
                        .map(Spot::actual)
                        .filter(Objects::nonNull)
                        .toList();
                if (!known.isEmpty()) {
                    ends.add(new double[] {i, y(known.getLast())});
                }
            }
            ends.sort(Comparator.comparingDouble(end -> end[1]));
            var free = top;
            for (var end : ends) {
                var at = Math.max(end[1], free);
                var turn = (int) end[0];
                sheet.svg.add(
                        "line",
                        "x1",
                        right + 4,
                        "x2",
                        right + 24,
                        "y1",
                        at,
                        "y2",
                        at,
                        "stroke",
                        Ink.line(turn),
                        "stroke-width",
                        2.5,
                        "stroke-dasharray",
                        Ink.dash(turn).isEmpty() ? null : Ink.dash(turn));
                sheet.svg.text(
                        Lettering.SMALL,
                        right + 28,
                        at + 4,
                        Lettering.SMALL.fit(lines.get(turn).name(), LABELS - 30));
                free = at + 15;
            }
        }
    }
}
