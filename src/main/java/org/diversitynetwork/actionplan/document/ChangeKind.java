package org.diversitynetwork.actionplan.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a place in a plan's text from one edition to another. */
@Schema(name = "PlanChangeKind", description = "What happened to the place from one edition to the other.")
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
