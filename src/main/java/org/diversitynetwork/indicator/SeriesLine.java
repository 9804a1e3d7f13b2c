package org.diversitynetwork.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.diversitynetwork.shared.store.Quantity.Qualifier;

/** The values of one row of a series over time: those of one city, or of several rolled up. */
final class SeriesLine {
    private final Aggregation aggregation;
    private final int decimals;
    private final Map<ObservationKind, Map<UUID, List<CityCell>>> values;

    /** One value of a line; {@code status} only where it is that of one city. */
    record Point(BigDecimal value, Qualifier qualifier, ObsStatus status, boolean synthetic) {}

    SeriesLine(Indicator indicator, List<CityCell> cells) {
        this.aggregation = indicator.aggregation;
        this.decimals = indicator.decimals;
        this.values = cells.stream().collect(groupingBy(CityCell::kind, groupingBy(CityCell::period)));
    }

    /** Null where there is nothing at all; without a value where it is known to be missing. */
    Point at(ObservationKind kind, UUID period) {
        var cells = cells(kind, period);
        if (cells.size() == 1) {
            var cell = cells.getFirst();
            return new Point(scaled(cell.value()), cell.qualifier(), cell.obsStatus(), cell.synthetic());
        }
        return rolledUp(cells);
    }

    /** As one value of all cities, even where there is but one. INV-13: null for what is never rolled up. */
    Point whole(ObservationKind kind, UUID period) {
        return rolledUp(cells(kind, period));
    }

    private Point rolledUp(List<CityCell> cells) {
        return RollUp.of(
                        aggregation,
                        decimals,
                        cells.stream().map(CityCell::part).toList())
                .map(whole -> new Point(
                        whole.value(), whole.qualifier(), null, cells.stream().anyMatch(CityCell::synthetic)))
                .orElse(null);
    }

    /** Up to and with the period what the ones of its kind add up to, if they do; else the value itself. */
    BigDecimal cumulative(ReportingPeriod period, List<ReportingPeriod> all) {
        return covered(period, all).stream()
                .map(p -> at(ObservationKind.ACTUAL, p.id))
                .filter(Objects::nonNull)
                .map(Point::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** The cities that have a value in each of the periods that the cumulative one covers. */
    Set<UUID> knownThroughout(ReportingPeriod period, List<ReportingPeriod> all) {
        return covered(period, all).stream()
                .map(p -> known(ObservationKind.ACTUAL, p.id))
                .reduce(SeriesLine::both)
                .orElse(Set.of());
    }

    boolean isSynthetic(ReportingPeriod period, List<ReportingPeriod> all) {
        return covered(period, all).stream()
                        .flatMap(p -> cells(ObservationKind.ACTUAL, p.id).stream())
                        .anyMatch(CityCell::synthetic)
                || cells(ObservationKind.FORECAST, period.id).stream().anyMatch(CityCell::synthetic);
    }

    /** Nothing is missing from the time before anybody reported. */
    private List<ReportingPeriod> covered(ReportingPeriod period, List<ReportingPeriod> all) {
        if (aggregation != Aggregation.SUM) {
            return List.of(period);
        }
        return all.stream()
                .filter(p -> p.type == period.type && !p.endDate.isAfter(period.endDate))
                .sorted(Comparator.comparing(p -> p.endDate))
                .dropWhile(p -> known(ObservationKind.ACTUAL, p.id).isEmpty())
                .toList();
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        return some.stream().filter(others::contains).collect(toSet());
    }

    /** Where each city stood before, by its latest baseline, as one value; null where none has any. */
    Baseline baseline(Map<UUID, ReportingPeriod> periods) {
        var latest = baselines().collect(groupingBy(CityCell::city)).values().stream()
                .map(own -> own.stream()
                        .max(Comparator.comparing(cell -> periods.get(cell.period()).endDate))
                        .orElseThrow())
                .toList();
        var point = latest.size() == 1 ? single(latest.getFirst()) : rolledUp(latest);
        return point == null ? null : new Baseline(point, lastOf(latest, periods));
    }

    Set<UUID> knownBefore() {
        return baselines().map(CityCell::city).collect(toSet());
    }

    private Stream<CityCell> baselines() {
        return values.getOrDefault(ObservationKind.BASELINE, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.value() != null);
    }

    /** Where things stood before, and the period that this was in. */
    record Baseline(Point point, ReportingPeriod period) {}

    private Point single(CityCell cell) {
        return new Point(scaled(cell.value()), cell.qualifier(), cell.obsStatus(), cell.synthetic());
    }

    private static ReportingPeriod lastOf(List<CityCell> cells, Map<UUID, ReportingPeriod> periods) {
        return cells.stream()
                .map(cell -> periods.get(cell.period()))
                .max(Comparator.comparing(period -> period.endDate))
                .orElseThrow();
    }

    /** The cities that have a value in the period. */
    Set<UUID> known(ObservationKind kind, UUID period) {
        return cells(kind, period).stream()
                .filter(cell -> cell.value() != null)
                .map(CityCell::city)
                .collect(toSet());
    }

    private List<CityCell> cells(ObservationKind kind, UUID period) {
        return values.getOrDefault(kind, Map.of()).getOrDefault(period, List.of());
    }

    private BigDecimal scaled(BigDecimal value) {
        return value == null ? null : value.setScale(decimals, java.math.RoundingMode.HALF_UP);
    }
}
