package org.diversitynetwork.indicator;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which share of its target on a value is called good, or fair. */
@Schema(
        description = "From which share of its target on a value is called good, or fair; `fair` lies below `good`.",
        examples = "{\"good\":0.9,\"fair\":0.6}")
public record Thresholds(
        @Schema(
                description = "Share of the target from which a value is good.",
                minimum = "0.000001",
                maximum = "1",
                examples = "0.9")
        @NotNull
        @DecimalMin("0.000001")
        @DecimalMax("1")
        BigDecimal good,

        @Schema(
                description = "Share of the target from which a value is fair.",
                minimum = "0.000001",
                maximum = "1",
                examples = "0.6")
        @NotNull
        @DecimalMin("0.000001")
        @DecimalMax("1")
        BigDecimal fair) {
    public static final Thresholds USUAL = new Thresholds(new BigDecimal("0.9"), new BigDecimal("0.6"));
}
