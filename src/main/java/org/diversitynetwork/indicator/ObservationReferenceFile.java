package org.diversitynetwork.indicator;

import jakarta.inject.Singleton;
import org.diversitynetwork.shared.store.ReferenceFile;

/** What was observed in programmes elsewhere, and made up for cities, that an installation starts with. */
@Singleton
class ObservationReferenceFile implements ReferenceFile<NewObservation> {
    private final ObservationService observations;

    ObservationReferenceFile(ObservationService observations) {
        this.observations = observations;
    }

    @Override
    public String name() {
        return "83-observations.json";
    }

    @Override
    public Class<NewObservation> entry() {
        return NewObservation.class;
    }

    @Override
    public void load(NewObservation observation) {
        if (!observations.has(observation)) {
            observations.create(observation);
        }
    }
}
