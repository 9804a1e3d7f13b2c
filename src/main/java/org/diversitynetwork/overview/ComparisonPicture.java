package org.diversitynetwork.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.PeriodSummary;
import org.diversitynetwork.shared.chart.Ink;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Lettering;
import org.diversitynetwork.shared.chart.Sheet;
import org.diversitynetwork.shared.chart.Svg;
import org.diversitynetwork.shared.json.Languages;

/**
 * A comparison to look at, for the last period that has a value: a row an indicator, a column a city. Where the columns
 * would get too narrow they go on in another block below; a single indicator has a bar for each city instead.
 */
final class ComparisonPicture {
    private static final double WIDE = 640;
    private static final double LEAST_CELL = 21;
    private static final double CELL_WITH_VALUE = 62;
    private static final double LARGEST_CELL = 120;
    private static final double HEIGHT = 24;
    private static final double HIGHEST_NAMES = 130;

    private final ComparisonView view;
    private final Labels labels;
    private final Sheet sheet;
    /** On a narrow sheet names stand above their row. */
    private final boolean wide;

    private final double names;
    private final String period;

    ComparisonPicture(ComparisonView view, Languages languages) {
        this.view = view;
        this.labels = new Labels(languages);
        this.sheet = new Sheet("comparison-" + view.network().code(), view.width(), labels);
        this.wide = view.width() >= WIDE;
        this.names = wide ? Math.clamp(sheet.inner() * 0.3, 120, 280) : 0;
        this.period = lastReported(view);
    }

    /** A period that has only just begun has nothing to look at; the last one, where none has. */
    private static String lastReported(ComparisonView view) {
        var reported = view.indicators().stream()
                .flatMap(row -> row.points().stream())
                .map(CityPoint::period)
                .collect(Collectors.toSet());
        var codes = view.periods().stream().map(PeriodSummary::code).toList().reversed();
        return codes.stream().filter(reported::contains).findFirst().orElse(codes.isEmpty() ? "" : codes.getFirst());
    }

    String drawn() {
        var name = labels.text(view.network().name());
        var about = about();
        sheet.heading(labels.say("comparison.title", name), List.of(about));
        sheet.tell(labels.say("comparison.title", name) + ". " + about + ".");
        if (view.indicators().size() == 1) {
            new CityBars(view, view.indicators().getFirst(), period, sheet, labels).draw();
        } else if (!view.cities().isEmpty() && !view.indicators().isEmpty()) {
            blocks();
        }
        sheet.legend(Marks.legend(labels));
        if (view.indicators().stream().anyMatch(row -> row.points().stream().anyMatch(CityPoint::synthetic))) {
            sheet.note(labels.say("synthetic"));
        }
        return sheet.drawn();
    }

    private String about() {
        var cities = view.cities().size();
        if (view.periods().isEmpty()) {
            return labels.say("nothing");
        }
        return view.indicators().size() == 1
                ? labels.say("comparison.about.one", period, cities)
                : labels.say(
                        "comparison.about", period, cities, view.indicators().size());
    }

    /** As many blocks as it takes, of equally many columns. */
    private void blocks() {
        var room = sheet.inner() - names;
        var most = (int) Math.max(1, Math.floor(room / LEAST_CELL));
        var blocks = Math.ceilDiv(view.cities().size(), most);
        var columns = Math.ceilDiv(view.cities().size(), blocks);
        for (var from = 0; from < view.cities().size(); from += columns) {
            block(
                    view.cities().subList(from, Math.min(view.cities().size(), from + columns)),
                    Math.min(LARGEST_CELL, room / columns),
                    from == 0);
        }
    }

    private void block(List<CitySummary> cities, double cell, boolean first) {
        header(cities, cell);
        for (var row : view.indicators()) {
            var found = row.points().stream()
                    .filter(point -> point.period().equals(period))
                    .collect(Collectors.toMap(CityPoint::city, Function.identity()));
            row(row, cities, found, cell);
            if (first) {
                tell(row, found);
            }
        }
        sheet.down(18);
    }

    /** Names of the cities: across where the columns are wide, else upwards. */
    private void header(List<CitySummary> cities, double cell) {
        if (cell >= CELL_WITH_VALUE) {
            across(cities, cell);
        } else {
            upwards(cities, cell);
        }
        sheet.down(6);
    }

    private void across(List<CitySummary> cities, double cell) {
        var lines = cities.stream()
                .map(city -> Lettering.SMALL.wrap(labels.text(city.name()), cell - 6, 3))
                .toList();
        sheet.down(6 + lines.stream().mapToInt(List::size).max().orElse(0) * Lettering.SMALL.leading());
        for (var i = 0; i < cities.size(); i++) {
            sheet.svg.open("g").hint(labels.text(cities.get(i).name()));
            var y = sheet.y() - (lines.get(i).size() - 1) * Lettering.SMALL.leading();
            for (var line : lines.get(i)) {
                sheet.svg.text(Lettering.SMALL, center(i, cell), y, line, "text-anchor", "middle");
                y += Lettering.SMALL.leading();
            }
            sheet.svg.close();
        }
    }

    private void upwards(List<CitySummary> cities, double cell) {
        var longest = cities.stream()
                .mapToDouble(city -> Lettering.SMALL.width(labels.text(city.name())))
                .max()
                .orElse(0);
        var height = Math.min(HIGHEST_NAMES, 6 + longest);
        sheet.down(height);
        for (var i = 0; i < cities.size(); i++) {
            var whole = labels.text(cities.get(i).name());
            sheet.svg.open("g").hint(whole);
            sheet.svg.text(
                    Lettering.SMALL,
                    0,
                    4,
                    Lettering.SMALL.fit(whole, height),
                    "transform",
                    "translate(%s %s) rotate(-90)".formatted(Svg.number(center(i, cell)), Svg.number(sheet.y())));
            sheet.svg.close();
        }
    }

    private double center(int column, double cell) {
        return Sheet.MARGIN + names + (column + 0.5) * cell;
    }

    private void row(ComparisonRow row, List<CitySummary> cities, Map<String, CityPoint> found, double cell) {
        var figures = new Figures(labels, row.indicator());
        var name = labels.text(row.indicator().name());
        var shown = name + " (" + figures.unit() + ")";
        sheet.svg.open("g").hint(shown + " · " + figures.about(row.method(), row.direction()));
        sheet.svg.text(
                Lettering.BODY,
                Sheet.MARGIN,
                sheet.y() + 16,
                Lettering.BODY.fit(shown, wide ? names - 8 : sheet.inner()));
        sheet.svg.close();
        sheet.down(wide ? 0 : 22);
        for (var i = 0; i < cities.size(); i++) {
            cell(cities.get(i), found.get(cities.get(i).code()), figures, Sheet.MARGIN + names + i * cell, cell);
        }
        sheet.down(wide ? HEIGHT : HEIGHT + 4);
    }

    private void cell(CitySummary city, CityPoint point, Figures figures, double x, double cell) {
        var level = point == null ? Level.NONE : point.level();
        var told = point == null
                ? labels.say("value.none")
                : figures.told(point.value(), point.qualifier(), point.target(), level);
        var svg = sheet.svg.open("g").hint(labels.text(city.name()) + ": " + told);
        svg.add(
                "rect",
                "x",
                x + 0.5,
                "y",
                sheet.y() + 0.5,
                "width",
                cell - 1,
                "height",
                HEIGHT - 1,
                "fill",
                Marks.tint(level),
                "stroke",
                Ink.LINE,
                "stroke-width",
                0.5);
        var withValue = cell >= CELL_WITH_VALUE && point != null;
        Marks.of(level).draw(svg, withValue ? x + 11 : x + cell / 2, sheet.y() + HEIGHT / 2);
        if (withValue) {
            svg.text(
                    Lettering.BODY,
                    x + cell - 6,
                    sheet.y() + 16,
                    figures.value(point, cell - 26),
                    "text-anchor",
                    "end");
        }
        svg.close();
    }

    private void tell(ComparisonRow row, Map<String, CityPoint> found) {
        var counts = found.values().stream().collect(Collectors.groupingBy(CityPoint::level, Collectors.counting()));
        var told = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> count.getValue() + " " + labels.say("short." + Marks.name(count.getKey())))
                .collect(Collectors.joining(", "));
        sheet.tell(labels.text(row.indicator().name()) + ": "
                + labels.say("coverage", found.size(), view.cities().size())
                + (told.isEmpty() ? "" : ", " + told) + ".");
    }
}
