package org.diversitynetwork.indicator;

import java.util.UUID;
import org.diversitynetwork.shared.state.Intent;

/** An indicator is about to be archived; whoever still needs its values objects. */
public class IndicatorArchiving extends Intent {
    private final UUID indicatorId;

    IndicatorArchiving(UUID indicatorId) {
        this.indicatorId = indicatorId;
    }

    public UUID indicatorId() {
        return indicatorId;
    }
}
