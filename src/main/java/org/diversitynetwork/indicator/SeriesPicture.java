package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.SeriesTotal.TotalPoint;
import org.diversitynetwork.indicator.SeriesView.SeriesBaseline;
import org.diversitynetwork.indicator.SeriesView.SeriesGoal;
import org.diversitynetwork.indicator.SeriesView.SeriesPoint;
import org.diversitynetwork.indicator.SeriesView.SeriesRow;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Lettering;
import org.diversitynetwork.shared.chart.LineChart;
import org.diversitynetwork.shared.chart.LineChart.Line;
import org.diversitynetwork.shared.chart.LineChart.Spot;
import org.diversitynetwork.shared.chart.Sheet;
import org.diversitynetwork.shared.json.Languages;

/** A series to look at: all cities together first, where they become one, then each row; a gap stays a gap. */
final class SeriesPicture {
    private static final int MOST_ROWS = 60;

    private final SeriesView series;
    private final Labels labels;
    private final Sheet sheet;
    private final LineChart chart;

    SeriesPicture(SeriesView series, Languages languages) {
        this.series = series;
        this.labels = new Labels(languages);
        this.sheet = new Sheet("series-" + series.indicator().code(), series.width(), labels);
        this.chart = new LineChart(
                sheet,
                labels,
                series.periods().stream().map(PeriodSummary::code).toList());
    }

    String drawn() {
        var title = labels.text(series.indicator().name());
        var about = labels.say(
                "series.about",
                labels.unit(series.indicator().unit()),
                labels.text(series.network().name()));
        sheet.heading(title, List.of(about));
        sheet.tell(title + ". " + about + ".");
        if (series.total() != null && series.rows().size() > 1) {
            total();
        }
        var rows = series.rows().stream().limit(MOST_ROWS).toList();
        chart.draw(rows.stream().map(this::line).toList());
        if (rows.size() < series.rows().size()) {
            sheet.note(labels.say("rows.more", rows.size(), series.rows().size()));
        }
        missing();
        if (series.holdsSynthetic()) {
            sheet.note(labels.say("synthetic"));
        }
        return sheet.drawn();
    }

    private void total() {
        var name = starred(labels.say("all.cities"), series.total().holdsSynthetic());
        sheet.down(Lettering.HEADING.leading());
        sheet.svg.text(Lettering.HEADING, Sheet.MARGIN, sheet.y() - 2, name);
        var points = series.total().points();
        chart.draw(List.of(new Line(
                name,
                before(series.total().baseline()),
                points.stream()
                        .map(point -> spot(point.value(), point.forecast(), point.target()))
                        .toList())));
        points.forEach(point -> tell(labels.say("all.cities"), point.period(), point.value(), point.missingCities()));
    }

    private void tell(String name, String period, BigDecimal value, List<CitySummary> missing) {
        sheet.tell(name + ", " + period + ": " + told(value)
                + (missing.isEmpty() ? "" : "; " + labels.say("missing.row", labels.say("short.none"), names(missing)))
                + ".");
    }

    /** Names the cities that the last value of all lacks, and the last forecast. */
    private void missing() {
        if (series.total() == null) {
            return;
        }
        last(TotalPoint::value).ifPresent(point -> missing(point.period(), point.missingCities(), "actual"));
        last(TotalPoint::forecast)
                .ifPresent(point -> missing(point.period(), point.forecastMissingCities(), "forecast"));
    }

    private Optional<TotalPoint> last(Function<TotalPoint, BigDecimal> value) {
        return series.total().points().stream()
                .filter(point -> value.apply(point) != null)
                .reduce((earlier, later) -> later);
    }

    private void missing(String period, List<CitySummary> cities, String what) {
        if (!cities.isEmpty()) {
            var without = labels.say("missing.row", labels.say("missing", period), names(cities));
            sheet.note(labels.say("missing.row", labels.say(what), without));
        }
    }

    private String names(List<CitySummary> cities) {
        return cities.stream().map(CitySummary::name).map(labels::text).collect(Collectors.joining(", "));
    }

    private static String starred(String name, boolean synthetic) {
        return synthetic ? name + "*" : name;
    }

    private Line line(SeriesRow row) {
        row.points().forEach(point -> {
            if (point.actual() != null) {
                tell(name(row), point.period(), point.actual(), point.missingCities());
            }
        });
        return new Line(
                starred(name(row), row.holdsSynthetic()),
                before(row.baseline()),
                row.points().stream().map(SeriesPicture::spot).toList());
    }

    private static Spot spot(SeriesPoint point) {
        return spot(point.actual(), point.forecast(), point.target());
    }

    private static Spot spot(BigDecimal actual, BigDecimal forecast, SeriesGoal goal) {
        var low = goal == null ? null : goal.value() == null ? goal.range().min() : goal.value();
        var high = goal == null ? null : goal.value() == null ? goal.range().max() : goal.value();
        return new Spot(number(actual), number(forecast), number(low), number(high));
    }

    private static Double before(SeriesBaseline baseline) {
        return baseline == null ? null : number(baseline.value());
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    /** What the row is about: city, group, gender, ages; all cities where it is about none of these. */
    private String name(SeriesRow row) {
        var name = Stream.of(
                        row.city() == null ? null : labels.text(row.city().name()),
                        row.targetGroup() == null
                                ? null
                                : labels.text(row.targetGroup().label()),
                        row.gender() == null
                                ? null
                                : labels.say("gender." + row.gender().name().toLowerCase(java.util.Locale.ROOT)),
                        row.ageBand())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? labels.say("all.cities") : name;
    }

    private String told(BigDecimal value) {
        return value == null
                ? labels.say("value.none")
                : labels.number(value, series.indicator().decimals()) + " "
                        + labels.unit(series.indicator().unit());
    }
}
