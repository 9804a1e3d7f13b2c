package org.diversitynetwork.indicator;

import jakarta.inject.Singleton;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The indicators that an installation starts with. */
@Singleton
class IndicatorReferenceFile implements ReferenceFile<NewIndicator> {
    private final IndicatorService indicators;

    IndicatorReferenceFile(IndicatorService indicators) {
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "80-indicators.json";
    }

    @Override
    public Class<NewIndicator> entry() {
        return NewIndicator.class;
    }

    @Override
    public void load(NewIndicator indicator) {
        if (indicators.find(indicator.code()).isEmpty()) {
            indicators.create(indicator);
        }
    }
}
