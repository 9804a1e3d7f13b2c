package org.diversitynetwork.targetgroup;

import java.util.UUID;
import org.diversitynetwork.shared.state.Intent;

/** A target group is about to get another code; whoever has written the old one down for good objects. */
public class TargetGroupRecoding extends Intent {
    private final UUID targetGroupId;
    private final String code;

    TargetGroupRecoding(TargetGroup group) {
        this.targetGroupId = group.id;
        this.code = group.code();
    }

    public UUID targetGroupId() {
        return targetGroupId;
    }

    /** The code that it has now. */
    public String code() {
        return code;
    }
}
