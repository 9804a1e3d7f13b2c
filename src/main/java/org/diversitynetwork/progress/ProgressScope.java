package org.diversitynetwork.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a progress update tells of. */
@Schema(name = "ProgressScope", description = "What a progress update tells of.")
public enum ProgressScope {
    ACTION,
    PILOT
}
