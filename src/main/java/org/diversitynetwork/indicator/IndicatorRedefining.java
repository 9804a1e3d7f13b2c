package org.diversitynetwork.indicator;

import java.util.UUID;
import org.diversitynetwork.shared.state.Intent;

/** The values of an indicator are about to mean something else; whoever has promised some by it objects. */
public class IndicatorRedefining extends Intent {
    private final UUID indicatorId;

    IndicatorRedefining(UUID indicatorId) {
        this.indicatorId = indicatorId;
    }

    public UUID indicatorId() {
        return indicatorId;
    }
}
