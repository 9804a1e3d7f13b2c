package org.diversitynetwork.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.SeriesTotal.TotalPoint;
import org.diversitynetwork.indicator.SeriesView.SeriesBaseline;
import org.diversitynetwork.indicator.SeriesView.SeriesGoal;
import org.diversitynetwork.indicator.SeriesView.SeriesPoint;
import org.diversitynetwork.indicator.SeriesView.SeriesRow;
import org.diversitynetwork.targetgroup.TargetGroup;
import org.diversitynetwork.targetgroup.TargetGroupSummary;

/**
 * Puts cells and targets together to the rows and the total of a series. {@code members} are the cities that a value of
 * several is missing from if they have none.
 */
final class Series {
    private final Indicator indicator;
    private final List<ReportingPeriod> all;
    private final List<ReportingPeriod> shown;
    private final List<CityCell> cells;
    private final List<IndicatorTarget> targets;
    private final Set<UUID> members;
    private final Map<UUID, City> cities;
    private final Map<UUID, TargetGroup> groups;

    Series(
            Indicator indicator,
            List<ReportingPeriod> all,
            List<ReportingPeriod> shown,
            List<CityCell> cells,
            List<IndicatorTarget> targets,
            Set<UUID> members,
            Map<UUID, City> cities,
            Map<UUID, TargetGroup> groups) {
        this.indicator = indicator;
        this.all = all;
        this.shown = shown;
        this.cells = cells;
        this.targets = targets;
        this.members = members;
        this.cities = cities;
        this.groups = groups;
    }

    /** What rows would be about: whatever has a value, and with {@code byCity} each of the cities that has a target. */
    Map<SeriesKey, List<CityCell>> rowsOf(boolean byCity) {
        var rows = new TreeMap<SeriesKey, List<CityCell>>(order());
        rows.putAll(cells.stream().collect(groupingBy(cell -> cell.key(byCity))));
        if (byCity) {
            targets.stream()
                    .filter(target -> target.scope == ObservedScope.CITY && cities.containsKey(target.scopeId))
                    .map(Series::key)
                    .filter(SeriesKey::isWhole)
                    .forEach(key -> rows.putIfAbsent(key, List.of()));
        }
        return rows;
    }

    /** By the city's name, the whole before its parts. */
    private Comparator<SeriesKey> order() {
        return Comparator.comparing((SeriesKey key) -> key.city() == null ? "" : cities.get(key.city()).code)
                .thenComparing(key -> key.targetGroup() == null
                        ? ""
                        : groups.get(key.targetGroup()).code())
                .thenComparing(key -> Objects.toString(key.gender(), ""))
                .thenComparing(key -> Objects.toString(key.ageBand(), ""));
    }

    SeriesRow row(SeriesKey key, List<CityCell> own) {
        var line = new SeriesLine(indicator, own);
        var goals = goals(key);
        return new SeriesRow(
                key.city() == null ? null : CitySummary.of(cities.get(key.city())),
                key.targetGroup() == null ? null : TargetGroupSummary.of(groups.get(key.targetGroup())),
                key.gender(),
                key.ageBand(),
                baseline(line, key.city() == null ? members : Set.of()),
                SeriesGoal.of(goals.get(null)),
                shown.stream()
                        .map(p -> point(p, line, goals.get(p.id), key.city()))
                        .toList());
    }

    private SeriesPoint point(ReportingPeriod period, SeriesLine line, IndicatorTarget goal, UUID city) {
        var actual = line.at(ObservationKind.ACTUAL, period.id);
        var forecast = line.at(ObservationKind.FORECAST, period.id);
        var cumulative = line.cumulative(period, all);
        var rolledUp = city == null ? members : Set.<UUID>of();
        return new SeriesPoint(
                period.code,
                SeriesGoal.of(goal),
                value(actual),
                actual == null || actual.value() == null ? null : actual.qualifier(),
                actual == null ? null : actual.status(),
                cumulative,
                value(forecast),
                missing(rolledUp, line.known(ObservationKind.ACTUAL, period.id)),
                missingBefore(cumulative, city == null ? members : Set.of(city), line, period),
                missingForecasts(forecast, rolledUp, line, period),
                line.isSynthetic(period, all));
    }

    /** INV-13: null for `none`. */
    SeriesTotal total() {
        if (indicator.aggregation == Aggregation.NONE) {
            return null;
        }
        var line = new SeriesLine(
                indicator,
                cells.stream().filter(cell -> cell.key(true).isWhole()).toList());
        var goals = goals(SeriesKey.EVERYTHING);
        return new SeriesTotal(
                indicator.aggregation,
                baseline(line, members),
                SeriesGoal.of(goals.get(null)),
                shown.stream().map(p -> totalPoint(p, line, goals.get(p.id))).toList());
    }

    private TotalPoint totalPoint(ReportingPeriod period, SeriesLine line, IndicatorTarget goal) {
        var whole = line.whole(ObservationKind.ACTUAL, period.id);
        var forecast = line.whole(ObservationKind.FORECAST, period.id);
        var cumulative = line.cumulative(period, all);
        return new TotalPoint(
                period.code,
                SeriesGoal.of(goal),
                value(whole),
                whole == null ? null : whole.qualifier(),
                cumulative,
                value(forecast),
                missing(members, line.known(ObservationKind.ACTUAL, period.id)),
                missingBefore(cumulative, members, line, period),
                missingForecasts(forecast, members, line, period),
                line.isSynthetic(period, all));
    }

    private SeriesBaseline baseline(SeriesLine line, Set<UUID> expected) {
        var found = line.baseline(periods());
        return found == null ? null : SeriesBaseline.of(found, missing(expected, line.knownBefore()));
    }

    private List<CitySummary> missingBefore(
            BigDecimal cumulative, Set<UUID> expected, SeriesLine line, ReportingPeriod period) {
        return cumulative == null ? List.of() : missing(expected, line.knownThroughout(period, all));
    }

    private List<CitySummary> missingForecasts(
            SeriesLine.Point forecast, Set<UUID> expected, SeriesLine line, ReportingPeriod period) {
        return value(forecast) == null ? List.of() : missing(expected, line.known(ObservationKind.FORECAST, period.id));
    }

    private List<CitySummary> missing(Set<UUID> expected, Set<UUID> known) {
        return expected.stream()
                .filter(city -> !known.contains(city))
                .map(cities::get)
                .sorted(Comparator.comparing(city -> city.code))
                .map(CitySummary::of)
                .toList();
    }

    private static BigDecimal value(SeriesLine.Point point) {
        return point == null ? null : point.value();
    }

    /** By period; that of no period is to be reached by the end. A row of all cities has the network's targets. */
    private Map<UUID, IndicatorTarget> goals(SeriesKey key) {
        var found = new java.util.HashMap<UUID, IndicatorTarget>();
        targets.stream()
                .filter(target -> key(target).equals(key))
                .forEach(target -> found.put(target.period == null ? null : target.period.id, target));
        return found;
    }

    private static SeriesKey key(IndicatorTarget target) {
        return new SeriesKey(
                target.scope == ObservedScope.CITY ? target.scopeId : null,
                target.targetGroup == null ? null : target.targetGroup.id,
                target.gender,
                target.ageBand);
    }

    private Map<UUID, ReportingPeriod> periods() {
        return all.stream().collect(toMap(period -> period.id, identity()));
    }
}
