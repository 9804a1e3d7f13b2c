package org.diversitynetwork.actionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the preparation of an action has come. */
@Schema(name = "Readiness", description = "How far the preparation of an action has come.")
public enum Readiness {
    IDEA,
    SCOPED,
    FUNDED,
    READY
}
