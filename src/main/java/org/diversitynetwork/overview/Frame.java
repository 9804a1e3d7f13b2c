package org.diversitynetwork.overview;

import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.Aggregation;
import org.diversitynetwork.indicator.Direction;
import org.diversitynetwork.indicator.Indicator;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.indicator.PeriodSummary;
import org.diversitynetwork.indicator.Thresholds;
import org.diversitynetwork.network.NetworkSummary;

/**
 * What an overview is about: a network, and which of its periods, cities and indicators. {@code narrowed} tells that
 * the caller named some cities, whose values are not those of the network.
 */
record Frame(
        NetworkSummary network,
        List<PeriodSummary> periods,
        List<CitySummary> cities,
        boolean narrowed,
        List<Measure> indicators) {
    /** An indicator, as far as values are judged and added up by it. */
    record Measure(IndicatorSummary summary, Direction direction, Aggregation aggregation, Thresholds thresholds) {
        static Measure of(Indicator indicator) {
            return new Measure(
                    IndicatorSummary.of(indicator),
                    indicator.direction,
                    indicator.aggregation,
                    indicator.thresholds == null ? Thresholds.USUAL : indicator.thresholds);
        }

        UUID id() {
            return summary.id();
        }
    }

    boolean isEmpty() {
        return periods.isEmpty() || cities.isEmpty() || indicators.isEmpty();
    }
}
