package org.diversitynetwork.overview;

import java.util.List;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.chart.Ink;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Lettering;
import org.diversitynetwork.shared.chart.Sheet;
import org.diversitynetwork.shared.chart.Svg;
import org.diversitynetwork.shared.json.Languages;

/** A scorecard to look at: a row an indicator, a column a period; on a narrow sheet the name stands above its row. */
final class ScorecardPicture {
    private static final double WIDE = 640;
    private static final double CELL = 62;
    private static final double LARGEST_CELL = 104;
    private static final double HEIGHT = 48;
    private static final double TREND = 28;
    private static final double CITIES = 158;

    private final ScorecardView view;
    private final Labels labels;
    private final Sheet sheet;
    private final boolean wide;
    private final double names;
    private final int shown;
    private final double cell;

    ScorecardPicture(ScorecardView view, Languages languages) {
        this.view = view;
        this.labels = new Labels(languages);
        this.sheet = new Sheet("scorecard-" + view.network().code(), view.width(), labels);
        this.wide = view.width() >= WIDE;
        names = wide ? Math.min(300, sheet.inner() * 0.24) : 0;
        var room = sheet.inner() - names - TREND - (wide ? CITIES : 0);
        shown = (int) Math.min(view.periods().size(), Math.floor(room / CELL));
        cell = shown == 0 ? 0 : Math.min(LARGEST_CELL, room / shown);
    }

    String drawn() {
        var name = labels.text(view.network().name());
        var about = view.periods().isEmpty()
                ? labels.say("nothing")
                : labels.say(
                        "scorecard.about",
                        view.periods().getFirst().code(),
                        view.periods().getLast().code(),
                        view.cities().size(),
                        view.indicators().size());
        sheet.heading(labels.say("scorecard.title", name), List.of(about));
        sheet.tell(labels.say("scorecard.title", name) + ". " + about + ".");
        header();
        view.indicators().forEach(this::row);
        new ScorecardNotes(view, sheet, labels).write(shown < view.periods().size());
        return sheet.drawn();
    }

    private double left() {
        return Sheet.MARGIN + names;
    }

    private void header() {
        if (view.indicators().isEmpty()) {
            return;
        }
        sheet.down(14);
        if (wide) {
            sheet.svg.text(Lettering.HEADING, Sheet.MARGIN, sheet.y(), labels.say("indicator"));
            sheet.svg.text(Lettering.HEADING, left() + shown * cell + TREND + 8, sheet.y(), labels.say("cities"));
        }
        var periods = view.periods();
        for (var i = 0; i < shown; i++) {
            var code = periods.get(periods.size() - shown + i).code();
            sheet.svg.text(
                    Lettering.HEADING,
                    left() + (i + 0.5) * cell,
                    sheet.y(),
                    Lettering.HEADING.fit(code, cell - 4),
                    "text-anchor",
                    "middle");
        }
        sheet.down(8);
    }

    private void row(ScorecardRow row) {
        var figures = new Figures(labels, row.indicator());
        var name = labels.text(row.indicator().name());
        var about = figures.about(row.method(), row.direction());
        rule();
        var top = sheet.y();
        var height = names(name, about, top - 2, wide ? names - 12 : sheet.inner(), 3);
        if (!wide) {
            sheet.down(height + 6);
        }
        cells(row, figures);
        if (wide) {
            var right = left() + shown * cell + TREND + 8;
            distribution(row, right, CITIES - 8, sheet.y() + 16);
            end(row, figures, right, CITIES - 8, sheet.y() + 38);
            sheet.down(Math.max(HEIGHT, height) + 4);
        } else {
            sheet.down(row.total() == null ? 40 : HEIGHT + 16);
            var label = labels.say("cities") + ":";
            sheet.svg.text(Lettering.SMALL, Sheet.MARGIN, sheet.y(), label);
            var room = Lettering.SMALL.width(label) + 8;
            distribution(row, Sheet.MARGIN + room, sheet.inner() - room, sheet.y());
            end(row, figures, Sheet.MARGIN, sheet.inner(), sheet.y() + 20);
            sheet.down(row.total() == null || row.total().end() == null ? 10 : 28);
        }
        tell(row, figures, name);
    }

    private void rule() {
        sheet.svg.add(
                "line",
                "x1",
                Sheet.MARGIN,
                "x2",
                sheet.width - Sheet.MARGIN,
                "y1",
                sheet.y(),
                "y2",
                sheet.y(),
                "stroke",
                Ink.LINE);
        sheet.down(4);
    }

    /** Writes name and unit, and tells how high they are. */
    private double names(String name, String about, double top, double room, int most) {
        var y = top;
        for (var line : Lettering.HEADING.wrap(name, room, most)) {
            y += Lettering.HEADING.leading();
            sheet.svg.text(Lettering.HEADING, Sheet.MARGIN, y - 4, line);
        }
        for (var line : Lettering.SMALL.wrap(about, room, 2)) {
            y += Lettering.SMALL.leading();
            sheet.svg.text(Lettering.SMALL, Sheet.MARGIN, y - 4, line);
        }
        return y - top;
    }

    private void cells(ScorecardRow row, Figures figures) {
        if (row.total() == null) {
            sheet.svg.text(
                    Lettering.SMALL,
                    left() + 6,
                    sheet.y() + 18,
                    Lettering.SMALL.fit(labels.say("never.total"), shown * cell + TREND - 12));
            return;
        }
        var points = row.total()
                .points()
                .subList(
                        row.total().points().size() - shown,
                        row.total().points().size());
        for (var i = 0; i < points.size(); i++) {
            cell(points.get(i), figures, left() + i * cell);
        }
        if (row.total().trend() != null) {
            sheet.svg
                    .open("g")
                    .hint(labels.say("trend." + Marks.name(row.total().trend())));
            Marks.of(row.total().trend()).draw(sheet.svg, left() + shown * cell + TREND / 2, sheet.y() + 16);
            sheet.svg.close();
        }
    }

    private void cell(ScorecardPoint point, Figures figures, double x) {
        var svg = sheet.svg.open("g").hint(point.period() + ": " + told(point, figures));
        svg.add(
                "rect",
                "x",
                x + 1,
                "y",
                sheet.y(),
                "width",
                cell - 2,
                "height",
                HEIGHT,
                "rx",
                3,
                "fill",
                Marks.tint(point.level()));
        Marks.of(point.level()).draw(svg, x + 11, sheet.y() + 10);
        var right = x + cell - 6;
        if (!point.missingCities().isEmpty()) {
            var all = view.cities().size();
            end(svg, Lettering.SMALL, right, 13, (all - point.missingCities().size()) + "/" + all);
        }
        if (point.value() != null) {
            end(svg, Lettering.BODY, right, 29, figures.value(point, cell - 9));
        }
        if (point.target() != null) {
            end(svg, Lettering.SMALL, right, 43, figures.aim(point.target(), Lettering.SMALL, cell - 9));
        }
        svg.close();
    }

    private void end(Svg svg, Lettering lettering, double x, double down, String text) {
        svg.text(lettering, x, sheet.y() + down, text, "text-anchor", "end");
    }

    private String told(ScorecardPoint point, Figures figures) {
        var told = figures.told(point.value(), point.qualifier(), point.target(), point.level());
        return point.missingCities().isEmpty()
                ? told
                : told + "; "
                        + labels.say(
                                "missing.row",
                                labels.say("short.none"),
                                ScorecardNotes.names(view, labels, point.missingCities()));
    }

    /** How many cities stand where. */
    private void distribution(ScorecardRow row, double x, double room, double y) {
        var counts = row.cities().stream().collect(Collectors.groupingBy(CityPoint::level, Collectors.counting()));
        var none = view.cities().size() - row.cities().size();
        var step = Math.min(36, room / Level.values().length);
        var at = x;
        for (var level : Level.values()) {
            var count = level == Level.NONE ? none : counts.getOrDefault(level, 0L);
            if (count > 0) {
                sheet.svg.open("g").hint(labels.say("level." + Marks.name(level)) + ": " + count);
                Marks.of(level).draw(sheet.svg, at + 6, y - 4);
                sheet.svg.text(Lettering.BODY, at + 14, y, String.valueOf(count));
                sheet.svg.close();
            }
            at += step;
        }
    }

    private void end(ScorecardRow row, Figures figures, double x, double room, double y) {
        var aim = row.total() == null ? null : row.total().end();
        if (aim == null || aim.share() == null) {
            return;
        }
        var share = Math.clamp(aim.share().doubleValue(), 0, 1);
        var bar = Math.min(60, room * 0.4);
        sheet.svg
                .add("rect", "x", x, "y", y - 9, "width", bar, "height", 8, "fill", Ink.PAPER, "stroke", Ink.QUIET)
                .add("rect", "x", x, "y", y - 9, "width", bar * share, "height", 8, "fill", Ink.BLUE);
        var text = labels.say("of", labels.percent(aim.share()), figures.aim(aim.target()));
        sheet.svg.text(Lettering.SMALL, x + bar + 6, y - 1, Lettering.SMALL.fit(text, room - bar - 6));
    }

    private void tell(ScorecardRow row, Figures figures, String name) {
        if (row.total() == null) {
            sheet.tell(name + ": " + labels.say("never.total"));
        } else if (!row.total().points().isEmpty()) {
            var last = row.total().points().getLast();
            var trend = row.total().trend() == null
                    ? ""
                    : ", " + labels.say("trend." + Marks.name(row.total().trend()));
            sheet.tell(name + ", " + last.period() + ": " + told(last, figures) + trend + ".");
        }
    }
}
