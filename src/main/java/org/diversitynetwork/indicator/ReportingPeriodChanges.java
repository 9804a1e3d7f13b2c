package org.diversitynetwork.indicator;

import jakarta.validation.constraints.NotNull;
import org.diversitynetwork.shared.rule.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What can be changed of a reporting period, as a merge patch.")
record ReportingPeriodChanges(
        @Schema(
                description = "Its address; unique in the network.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "2027-h1")
        @NotNull
        @Code
        String code) {}
