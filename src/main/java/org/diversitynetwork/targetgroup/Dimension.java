package org.diversitynetwork.targetgroup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dimension of diversity that a target group lies on. */
@Schema(name = "Dimension", description = "The dimension of diversity that a target group lies on.")
public enum Dimension {
    GENDER,
    AGE,
    MIGRATION,
    DISABILITY,
    EMPLOYMENT,
    INCOME,
    OTHER
}
