package org.diversitynetwork.pilotaction;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.indicator.Indicator;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.shared.store.Source;

/** Draws the measurements of one pilot action; {@code whole} for those who work on it. */
record MeasurementPicture(PilotAction pilot, Map<UUID, Indicator> indicators, boolean whole) {
    private static final String PEOPLE = "people";

    PilotMeasurementView view(PilotMeasurement measurement) {
        var criterion = pilot.successCriteria.stream()
                .filter(known -> known.key().equals(measurement.criterion))
                .findFirst()
                .orElseThrow();
        var indicator = indicators.get(criterion.indicatorId());
        var hidden = !whole && isSmall(measurement.value, indicator);
        return new PilotMeasurementView(
                measurement.id,
                pilot.id,
                measurement.criterion,
                IndicatorSummary.of(indicator),
                hidden ? null : indicator.written(measurement.value),
                hidden,
                hidden ? null : (Boolean) criterion.isMetBy(measurement.value),
                measurement.measuredOn,
                measurement.note == null ? null : measurement.note.withDefault(pilot.language),
                measurement.source,
                measurement.source.confidence() == Source.Confidence.SYNTHETIC,
                measurement.createdAt,
                etag(measurement, indicator));
    }

    /** Which of the target groups the people belong to is not told; so the stricter limit holds for all. */
    private boolean isSmall(BigDecimal value, Indicator indicator) {
        return indicator.unit.equals(PEOPLE)
                && value.compareTo(BigDecimal.valueOf(pilot.network.privacy.kSensitive())) < 0;
    }

    /** The measurement stays; what may be known of it depends on the network and on the indicator. */
    private String etag(PilotMeasurement measurement, Indicator indicator) {
        return "\"%d.%d.%d.%d\""
                .formatted(measurement.version, pilot.version, pilot.network.version, indicator.version);
    }
}
