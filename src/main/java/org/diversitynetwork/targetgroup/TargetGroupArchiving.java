package org.diversitynetwork.targetgroup;

import java.util.UUID;
import org.diversitynetwork.shared.state.Intent;

/** A target group is about to be archived; whoever still works with it objects. */
public class TargetGroupArchiving extends Intent {
    private final UUID targetGroupId;

    TargetGroupArchiving(UUID targetGroupId) {
        this.targetGroupId = targetGroupId;
    }

    public UUID targetGroupId() {
        return targetGroupId;
    }
}
