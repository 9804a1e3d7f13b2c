package org.diversitynetwork.shared.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** One pair of axes, with a place for what was before left of the first period. */
final class LinePanel {
    private final Sheet sheet;
    private final Labels labels;
    private final List<String> periods;
    private final double left;
    private final double right;
    private final double top;
    private final double height;
    private final Scale values;

    LinePanel(
            Sheet sheet,
            Labels labels,
            List<String> periods,
            double left,
            double right,
            double top,
            double height,
            Scale values) {
        this.sheet = sheet;
        this.labels = labels;
        this.periods = periods;
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
    void targets(LineChart.Line line) {
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

    void line(LineChart.Line line, int turn) {
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

    private void marks(LineChart.Line line, String colour) {
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
    void names(List<LineChart.Line> lines) {
        var ends = new ArrayList<double[]>();
        for (var i = 0; i < lines.size(); i++) {
            var known = lines.get(i).spots().stream()
                    .map(LineChart.Spot::actual)
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
                    Lettering.SMALL.fit(lines.get(turn).name(), LineChart.LABELS - 30));
            free = at + 15;
        }
    }
}
