package org.diversitynetwork.city;

import java.util.UUID;
import org.diversitynetwork.shared.state.Intent;

/** A city is about to work no longer for one of its focus groups; whoever needs it to objects. */
public class FocusLeaving extends Intent {
    private final UUID cityId;
    private final UUID targetGroupId;
    private final boolean last;

    FocusLeaving(CityFocus focus, boolean last) {
        this.cityId = focus.city.id;
        this.targetGroupId = focus.targetGroup.id;
        this.last = last;
    }

    public UUID cityId() {
        return cityId;
    }

    public UUID targetGroupId() {
        return targetGroupId;
    }

    /** Whether the city would be left without any. */
    public boolean isLast() {
        return last;
    }
}
