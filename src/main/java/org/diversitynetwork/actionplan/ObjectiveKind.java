package org.diversitynetwork.actionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the whole plan is for, or one step towards that. */
@Schema(name = "ObjectiveKind", description = "What the whole plan is for, or one step towards that.")
public enum ObjectiveKind {
    STRATEGIC,
    SPECIFIC
}
