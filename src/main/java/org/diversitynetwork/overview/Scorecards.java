package org.diversitynetwork.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.Aggregation;
import org.diversitynetwork.indicator.PeriodSummary;
import org.diversitynetwork.indicator.RollUp;

/** Makes scorecards from what cities reported: totals with what is missing in them, trends, and where each city is. */
final class Scorecards {
    private final Frame frame;
    private final Cells cells;
    private final List<UUID> cities;

    Scorecards(Frame frame, Cells cells) {
        this.frame = frame;
        this.cells = cells;
        this.cities = frame.cities().stream().map(CitySummary::id).toList();
    }

    ScorecardView view(int width) {
        return new ScorecardView(
                frame.network(),
                frame.periods(),
                frame.cities(),
                frame.indicators().stream().map(this::row).toList(),
                width);
    }

    private ScorecardRow row(Frame.Measure measure) {
        return new ScorecardRow(
                measure.summary(),
                measure.direction(),
                measure.aggregation(),
                measure.thresholds(),
                total(measure),
                frame.cities().stream()
                        .map(city -> latest(measure, city))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** INV-13: values that never become one have no total. */
    private ScorecardTotal total(Frame.Measure measure) {
        if (measure.aggregation() == Aggregation.NONE) {
            return null;
        }
        var points =
                frame.periods().stream().map(period -> point(measure, period)).toList();
        return ScorecardTotal.of(points, end(measure, points));
    }

    private ScorecardPoint point(Frame.Measure measure, PeriodSummary period) {
        var reported = cells.of(measure.id(), period.id(), cities);
        var total = RollUp.of(measure.aggregation(), measure.summary().decimals(), reported.values());
        var value = total.map(RollUp.Whole::value).orElse(null);
        var aim = ofNetwork(measure, period.id());
        var assessed = Assessment.of(value, aim, measure.direction(), measure.thresholds());
        return new ScorecardPoint(
                period.code(),
                value,
                total.map(RollUp.Whole::qualifier).orElse(null),
                aim,
                assessed.share(),
                assessed.level(),
                missing(reported),
                reported.keySet().stream().anyMatch(city -> cells.isSynthetic(measure.id(), period.id(), city)));
    }

    private List<String> missing(Map<UUID, RollUp.Part> reported) {
        return frame.cities().stream()
                .filter(city -> !reported.containsKey(city.id()))
                .map(CitySummary::code)
                .toList();
    }

    private EndAim end(Frame.Measure measure, List<ScorecardPoint> points) {
        var aim = ofNetwork(measure, null);
        if (aim == null) {
            return null;
        }
        var reached = measure.aggregation() == Aggregation.SUM ? cells.sums().get(measure.id()) : last(points);
        var assessed = Assessment.of(reached, aim, measure.direction(), measure.thresholds());
        return new EndAim(aim, reached, assessed.share());
    }

    /** What all cities together are to reach says nothing of some of them. */
    private Aim ofNetwork(Frame.Measure measure, UUID period) {
        return frame.narrowed() ? null : cells.aim(measure.id(), period, null);
    }

    private static BigDecimal last(List<ScorecardPoint> points) {
        return points.stream()
                .map(ScorecardPoint::value)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private CityPoint latest(Frame.Measure measure, CitySummary city) {
        return new ArrayList<>(frame.periods())
                .reversed().stream()
                        .map(period -> CityPoint.of(measure, period, city, cells))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
