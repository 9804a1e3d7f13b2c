package org.diversitynetwork.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.partner.PartnerService;
import org.diversitynetwork.shared.list.AllNamed;
import org.diversitynetwork.shared.list.NamedIds;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.targetgroup.TargetGroup;

/** Answers how the values of an indicator went over time. */
@ApplicationScoped
public class SeriesService {
    private static final int MOST_ROWS = 400;
    private static final int USUAL_PERIODS = 24;

    private final IndicatorService indicators;
    private final NetworkService networks;
    private final PartnerService partners;
    private final ReportingPeriodService periods;
    private final MeasuringPolicy policy;
    private final SeriesData data;

    SeriesService(
            IndicatorService indicators,
            NetworkService networks,
            PartnerService partners,
            ReportingPeriodService periods,
            MeasuringPolicy policy,
            SeriesData data) {
        this.indicators = indicators;
        this.networks = networks;
        this.partners = partners;
        this.periods = periods;
        this.policy = policy;
        this.data = data;
    }

    SeriesView get(String reference, SeriesQuestion question) {
        var width = question.pixels();
        var indicator = indicators.require(reference);
        var network = network(indicator, question.network());
        var by = question.dimensions();
        var byCity = by.contains(SeriesDimension.CITY);
        if (!byCity && indicator.aggregation == Aggregation.NONE) {
            throw Invalid.parameter(
                    "by", "not-allowed", Map.of(), "Values of this indicator never become one: ask for them by city.");
        }
        var wanted = named(question.citiesWanted());
        var cells = data.cells(network.id, indicator.id, by, wanted, policy.reader());
        var targets = data.targets(network.id, indicator.id);
        var all = periods.all(network.id);
        var shown = shown(question.periodsWanted(), all, cells, targets);
        var members = members(network, wanted);
        var series = series(indicator, all, shown, cells, targets, members, wanted);
        var rows = series.rowsOf(byCity);
        if (rows.size() > MOST_ROWS) {
            throw Invalid.parameter(
                    "by",
                    "too-many-rows",
                    Map.of("max", MOST_ROWS, "rows", rows.size()),
                    "There would be %d rows, and at most %d are answered: ask for fewer cities or breakdowns."
                            .formatted(rows.size(), MOST_ROWS));
        }
        return new SeriesView(
                IndicatorSummary.of(indicator),
                NetworkSummary.of(network),
                indicator.aggregation,
                indicator.direction,
                shown.stream().map(PeriodSummary::of).toList(),
                rows.entrySet().stream()
                        .map(row -> series.row(row.getKey(), row.getValue()))
                        .toList(),
                series.total(),
                width);
    }

    private Network network(Indicator indicator, String reference) {
        if (reference != null) {
            return networks.find(reference).orElseThrow(() -> new NotFound("network"));
        }
        if (indicator.network == null) {
            throw Invalid.parameter(
                    "network", "required", Map.of(), "This indicator belongs to no network: say which one is meant.");
        }
        return indicator.network;
    }

    private Series series(
            Indicator indicator,
            List<ReportingPeriod> all,
            List<ReportingPeriod> shown,
            List<CityCell> cells,
            List<IndicatorTarget> targets,
            Set<UUID> members,
            List<UUID> wanted) {
        var cities = new HashSet<>(members);
        cells.forEach(cell -> cities.add(cell.city()));
        targets.stream()
                .filter(target ->
                        target.scope == ObservedScope.CITY && (wanted == null || wanted.contains(target.scopeId)))
                .forEach(target -> cities.add(target.scopeId));
        var groups = cells.stream()
                .map(CityCell::targetGroup)
                .filter(Objects::nonNull)
                .collect(toSet());
        return new Series(
                indicator,
                all,
                shown,
                cells,
                targets,
                members,
                data.cities(cities).stream().collect(toMap(city -> city.id, identity())),
                data.groups(groups).stream().collect(toMap((TargetGroup group) -> group.id, identity())));
    }

    private Set<UUID> members(Network network, List<UUID> wanted) {
        var members = new HashSet<>(partners.citiesOf(network.id));
        if (wanted != null) {
            members.retainAll(wanted);
        }
        return members;
    }

    /** Null for all. */
    private List<UUID> named(List<String> cities) {
        if (cities == null) {
            return null;
        }
        var found = data.cities(Set.copyOf(NamedIds.of(City.class, cities)));
        AllNamed.require("city", "city", cities, found, city -> city.code);
        return found.stream().map(city -> city.id).toList();
    }

    private static List<ReportingPeriod> shown(
            List<String> wanted, List<ReportingPeriod> all, List<CityCell> cells, List<IndicatorTarget> targets) {
        return wanted == null ? usual(all, cells, targets) : named(wanted, all);
    }

    private static List<ReportingPeriod> usual(
            List<ReportingPeriod> all, List<CityCell> cells, List<IndicatorTarget> targets) {
        var told = cells.stream().map(CityCell::period).collect(toSet());
        targets.stream().filter(t -> t.period != null).forEach(t -> told.add(t.period.id));
        var found = all.stream().filter(period -> told.contains(period.id)).toList();
        return found.subList(Math.max(0, found.size() - USUAL_PERIODS), found.size());
    }

    private static List<ReportingPeriod> named(List<String> wanted, List<ReportingPeriod> all) {
        var found = all.stream()
                .filter(p -> wanted.contains(p.code) || wanted.contains(p.id.toString()))
                .toList();
        AllNamed.require("periods", "reporting period of the network", wanted, found, p -> p.code);
        return found;
    }
}
