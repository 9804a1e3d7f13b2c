package org.diversitynetwork.shared.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    static final double LABELS = 150;
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
        var panel =
                panel(Sheet.MARGIN + AXIS, sheet.width - Sheet.MARGIN - beside, sheet.y() + 10, LARGE, scale(lines));
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
            var panel = panel(left + AXIS - 6, left + room - 16, sheet.y() + 24, SMALL - 40, scale);
            panel.grid(false);
            panel.targets(lines.get(i));
            panel.line(lines.get(i), 0);
            if (i % columns == columns - 1 || i == lines.size() - 1) {
                sheet.down(SMALL + 14);
            }
        }
    }

    private LinePanel panel(double left, double right, double top, double height, Scale values) {
        return new LinePanel(sheet, labels, periods, left, right, top, height, values);
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
}
