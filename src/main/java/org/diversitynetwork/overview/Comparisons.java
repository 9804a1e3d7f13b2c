package org.diversitynetwork.overview;

import java.util.List;
import java.util.Objects;
import org.diversitynetwork.city.CitySummary;

/** Makes comparisons from what cities reported: every value there is, and by name what is missing. */
final class Comparisons {
    private final Frame frame;
    private final Cells cells;

    Comparisons(Frame frame, Cells cells) {
        this.frame = frame;
        this.cells = cells;
    }

    ComparisonView view(int width) {
        return new ComparisonView(
                frame.network(),
                frame.periods(),
                frame.cities(),
                frame.indicators().stream().map(this::row).toList(),
                width);
    }

    private ComparisonRow row(Frame.Measure measure) {
        return new ComparisonRow(
                measure.summary(),
                measure.direction(),
                measure.aggregation(),
                measure.thresholds(),
                frame.cities().stream()
                        .flatMap(city ->
                                frame.periods().stream().map(period -> CityPoint.of(measure, period, city, cells)))
                        .filter(Objects::nonNull)
                        .toList(),
                missing(measure));
    }

    private List<MissingCities> missing(Frame.Measure measure) {
        return frame.periods().stream()
                .map(period -> new MissingCities(
                        period.code(),
                        frame.cities().stream()
                                .filter(city -> cells.value(measure.id(), period.id(), city.id()) == null)
                                .map(CitySummary::code)
                                .toList()))
                .filter(missing -> !missing.cities().isEmpty())
                .toList();
    }
}
