package org.diversitynetwork.baseline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a baseline study that can be commented on by itself. */
@Schema(name = "BaselineSection", description = "A part of a baseline study.")
public enum BaselineSection {
    LOCAL_CONTEXT,
    STRENGTHS,
    WEAKNESSES,
    OPPORTUNITIES,
    THREATS,
    POLICIES,
    STAKEHOLDERS,
    INDICATOR_BASELINES,
    PRACTICES_TO_SHARE,
    LEARNING_NEEDS
}
