package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.diversitynetwork.shared.store.Quantity.Qualifier;

/** What counts in one cell of a city, as series read it. */
record CityCell(
        UUID city,
        UUID period,
        UUID targetGroup,
        Gender gender,
        String ageBand,
        ObservationKind kind,
        BigDecimal value,
        BigDecimal weight,
        Qualifier qualifier,
        ObsStatus obsStatus,
        boolean synthetic) {

    /** The whole of a city. */
    CityCell(
            UUID city,
            UUID period,
            ObservationKind kind,
            BigDecimal value,
            BigDecimal weight,
            Qualifier qualifier,
            ObsStatus obsStatus,
            boolean synthetic) {
        this(city, period, null, null, null, kind, value, weight, qualifier, obsStatus, synthetic);
    }

    RollUp.Part part() {
        return new RollUp.Part(value, weight, qualifier);
    }

    SeriesKey key(boolean byCity) {
        return new SeriesKey(byCity ? city : null, targetGroup, gender, ageBand);
    }
}
