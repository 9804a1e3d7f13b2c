package org.diversitynetwork.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of thing happened in a city. */
@Schema(
        name = "EventKind",
        description =
                "What happened: the city decided on a focus, founded a local group, published a baseline study, asked for comments on a plan, adopted an edition of one, reached a milestone of one, or started, ended or decided on a pilot action.")
public enum EventKind {
    FOCUS_DECIDED,
    LOCAL_GROUP_FOUNDED,
    BASELINE_PUBLISHED,
    CONSULTATION_OPENED,
    PLAN_ADOPTED,
    MILESTONE_REACHED,
    PILOT_STARTED,
    PILOT_ENDED,
    PILOT_DECIDED
}
