package org.diversitynetwork.overview;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a value was to reach: a number, or a range. */
@Schema(name = "Aim", description = "What a value was to reach: a number, or a range from `min` to `max`.")
public record Aim(
        @Schema(
                description = "The number; absent for a range.",
                nullable = true,
                minimum = "-100000000000000",
                maximum = "100000000000000",
                examples = "200")
        BigDecimal value,

        @Schema(
                description = "Lower end of a range.",
                nullable = true,
                minimum = "-100000000000000",
                maximum = "100000000000000")
        BigDecimal min,

        @Schema(
                description = "Upper end of a range.",
                nullable = true,
                minimum = "-100000000000000",
                maximum = "100000000000000")
        BigDecimal max) {
    static Aim of(BigDecimal value) {
        return new Aim(value, null, null);
    }

    static Aim between(BigDecimal min, BigDecimal max) {
        return new Aim(null, min, max);
    }
}
