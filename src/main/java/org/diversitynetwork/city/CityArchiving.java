package org.diversitynetwork.city;

import java.util.UUID;
import org.diversitynetwork.shared.state.Intent;

/** A city is about to be archived; whoever still works in it objects. */
public class CityArchiving extends Intent {
    private final UUID cityId;

    CityArchiving(UUID cityId) {
        this.cityId = cityId;
    }

    public UUID cityId() {
        return cityId;
    }
}
