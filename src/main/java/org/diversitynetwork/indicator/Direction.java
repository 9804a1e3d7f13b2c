package org.diversitynetwork.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether more of an indicator is better, or less. */
@Schema(name = "Direction", description = "Whether more is better (`ascending`), or less (`descending`).")
public enum Direction {
    ASCENDING,
    DESCENDING
}
