package org.diversitynetwork.city;

import java.util.UUID;
import org.diversitynetwork.shared.state.Intent;

/** A city is about to be left without any focus group; whoever needs it to have one objects. */
public class LastFocusLeaving extends Intent {
    private final UUID cityId;

    LastFocusLeaving(UUID cityId) {
        this.cityId = cityId;
    }

    public UUID cityId() {
        return cityId;
    }
}
