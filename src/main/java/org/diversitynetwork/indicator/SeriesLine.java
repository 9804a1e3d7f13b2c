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
        if (aggregation != Aggregation.SUM) {
            var point = at(ObservationKind.ACTUAL, period.id);
            return point == null ? null : point.value();
        }
        return all.stream()
                .filter(p -> p.type == period.type && !p.endDate.isAfter(period.endDate))
                .map(p -> at(ObservationKind.ACTUAL, p.id))
                .filter(Objects::nonNull)
                .map(Point::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Where each city stood before, by its latest baseline, as one value; null where none has any. */
    Baseline baseline(Map<UUID, ReportingPeriod> periods) {
        var latest = values.getOrDefault(ObservationKind.BASELINE, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.value() != null)
                .collect(groupingBy(CityCell::city))
                .values()
                .stream()
                .map(own -> own.stream()
                        .max(Comparator.comparing(cell -> periods.get(cell.period()).endDate))
                        .orElseThrow())
                .toList();
        var point = latest.size() == 1 ? single(latest.getFirst()) : rolledUp(latest);
        return point == null ? null : new Baseline(point, lastOf(latest, periods));
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
    Set<UUID> known(UUID period) {
        return cells(ObservationKind.ACTUAL, period).stream()
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
