package org.diversitynetwork.actionplan.version;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new edition of an adopted plan to be opened. */
@Schema(description = "A new edition of an adopted plan to be opened; its text begins as that of the edition in force.")
record NewPlanVersion(
        @Schema(
                description = "What is to be new in it, in a few words.",
                nullable = true,
                maxLength = 1000,
                examples = "A second course for mothers of young children.")
        @Size(min = 1, max = 1000)
        String note) {}
