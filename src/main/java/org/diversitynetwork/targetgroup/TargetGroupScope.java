package org.diversitynetwork.targetgroup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a target group is for every city or for one. */
@Schema(
        name = "TargetGroupScope",
        description = "Whether the group is for every city of every network, or local to one city.")
public enum TargetGroupScope {
    NETWORK,
    CITY
}
