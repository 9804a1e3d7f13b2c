package org.diversitynetwork.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.Direction;
import org.diversitynetwork.shared.chart.Ink;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Lettering;
import org.diversitynetwork.shared.chart.Scale;
import org.diversitynetwork.shared.chart.Sheet;

/** One indicator: a bar for each city, the best first, with its target; cities without a value last. */
final class CityBars {
    private static final double HEIGHT = 26;

    private final ComparisonView view;
    private final ComparisonRow row;
    private final String period;
    private final Sheet sheet;
    private final Labels labels;
    private final Figures figures;
    private final double names;

    CityBars(ComparisonView view, ComparisonRow row, String period, Sheet sheet, Labels labels) {
        this.view = view;
        this.row = row;
        this.period = period;
        this.sheet = sheet;
        this.labels = labels;
        this.figures = new Figures(labels, row.indicator());
        this.names = Math.min(
                sheet.inner() * 0.34,
                12
                        + view.cities().stream()
                                .mapToDouble(city -> Lettering.BODY.width(labels.text(city.name())))
                                .max()
                                .orElse(0));
    }

    void draw() {
        var points = row.points().stream()
                .filter(point -> point.period().equals(period))
                .toList();
        var found = points.stream().collect(Collectors.toMap(CityPoint::city, Function.identity()));
        for (var line : Lettering.HEADING.wrap(labels.text(row.indicator().name()), sheet.inner(), 3)) {
            sheet.down(Lettering.HEADING.leading());
            sheet.svg.text(Lettering.HEADING, Sheet.MARGIN, sheet.y() - 4, line);
        }
        sheet.note(figures.about(row.method(), row.direction()));
        sheet.down(8);
        var scale = Scale.from(0, largest(points), Sheet.MARGIN + names, sheet.width - Sheet.MARGIN - 96);
        grid(scale);
        inOrder(found).forEach(city -> bar(city, found.get(city.code()), scale));
        sheet.legend(List.of(new Sheet.Sign(
                10,
                svg -> svg.add("line", "x1", 5, "x2", 5, "y1", -7, "y2", 7, "stroke", Ink.TEXT, "stroke-width", 3),
                labels.say("target.only"))));
    }

    private List<CitySummary> inOrder(Map<String, CityPoint> found) {
        var best = Comparator.comparing(
                (CitySummary city) -> found.get(city.code()).value());
        var order = row.direction() == Direction.ASCENDING ? best.reversed() : best;
        return java.util.stream.Stream.concat(
                        view.cities().stream()
                                .filter(city -> found.containsKey(city.code()))
                                .sorted(order),
                        view.cities().stream().filter(city -> !found.containsKey(city.code())))
                .toList();
    }

    private static double largest(List<CityPoint> points) {
        return points.stream()
                .mapToDouble(point -> Math.max(
                        point.value().doubleValue(),
                        point.target() == null
                                ? 0
                                : (point.target().value() == null
                                                ? point.target().max()
                                                : point.target().value())
                                        .doubleValue()))
                .max()
                .orElse(1);
    }

    private void grid(Scale scale) {
        var bottom = sheet.y() + view.cities().size() * HEIGHT + 4;
        for (var tick : scale.ticks(
                Math.max(2, (int) ((sheet.inner() - names) / 90)),
                row.indicator().decimals())) {
            sheet.svg.add(
                    "line",
                    "x1",
                    scale.at(tick),
                    "x2",
                    scale.at(tick),
                    "y1",
                    sheet.y() + 14,
                    "y2",
                    bottom,
                    "stroke",
                    Ink.LINE);
            sheet.svg.text(
                    Lettering.SMALL,
                    scale.at(tick),
                    sheet.y() + 10,
                    labels.compact(java.math.BigDecimal.valueOf(tick)),
                    "text-anchor",
                    "middle");
        }
        sheet.down(18);
    }

    private void bar(CitySummary city, CityPoint point, Scale scale) {
        var name = labels.text(city.name());
        var told = point == null
                ? labels.say("value.none")
                : figures.told(point.value(), point.qualifier(), point.target(), point.level());
        var level = point == null ? Level.NONE : point.level();
        var svg = sheet.svg.open("g").hint(name + ": " + told);
        svg.text(Lettering.BODY, Sheet.MARGIN, sheet.y() + 15, Lettering.BODY.fit(name, names - 8));
        var end = scale.at(point == null ? 0 : Math.max(0, point.value().doubleValue()));
        if (point != null) {
            svg.add(
                    "rect",
                    "x",
                    scale.at(0),
                    "y",
                    sheet.y() + 4,
                    "width",
                    end - scale.at(0),
                    "height",
                    HEIGHT - 10,
                    "fill",
                    Marks.tint(level),
                    "stroke",
                    Ink.QUIET,
                    "stroke-width",
                    0.75);
            target(point.target(), scale);
            var beyond = point.target() == null ? end : Math.max(end, scale.at(upper(point.target())));
            Marks.of(level).draw(svg, beyond + 14, sheet.y() + 11);
            svg.text(Lettering.BODY, beyond + 24, sheet.y() + 15, figures.value(point, 70));
        } else {
            Marks.of(level).draw(svg, end + 14, sheet.y() + 11);
            svg.text(Lettering.SMALL, end + 24, sheet.y() + 15, labels.say("value.none"));
        }
        svg.close();
        sheet.tell(name + ": " + told + ".");
        sheet.down(HEIGHT);
    }

    private static double upper(Aim aim) {
        return (aim.value() == null ? aim.max() : aim.value()).doubleValue();
    }

    private void target(Aim aim, Scale scale) {
        if (aim == null) {
            return;
        }
        if (aim.value() == null) {
            sheet.svg.add(
                    "rect",
                    "x",
                    scale.at(aim.min().doubleValue()),
                    "y",
                    sheet.y() + 9,
                    "width",
                    scale.at(aim.max().doubleValue()) - scale.at(aim.min().doubleValue()),
                    "height",
                    HEIGHT - 20,
                    "fill",
                    Ink.TEXT);
            return;
        }
        sheet.svg.add(
                "line",
                "x1",
                scale.at(aim.value().doubleValue()),
                "x2",
                scale.at(aim.value().doubleValue()),
                "y1",
                sheet.y() + 1,
                "y2",
                sheet.y() + HEIGHT - 3,
                "stroke",
                Ink.TEXT,
                "stroke-width",
                3);
    }
}
