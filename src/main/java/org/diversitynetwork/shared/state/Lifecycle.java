package org.diversitynetwork.shared.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a thing that is never deleted: in use, or kept for what points at it. */
@Schema(
        name = "Lifecycle",
        description =
                "In use, or archived: left out of lists unless asked for, unchangeable, kept for what points at it.")
public enum Lifecycle {
    CURRENT,
    ARCHIVED;

    public boolean mayBecome(Lifecycle next) {
        return this != next;
    }
}
