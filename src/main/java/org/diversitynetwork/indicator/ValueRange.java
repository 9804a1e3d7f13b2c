package org.diversitynetwork.indicator;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All values between two, both included: "40 to 60 %". */
@Schema(description = "All values between two, both included.", examples = "{\"min\":40,\"max\":60}")
public record ValueRange(
        @Schema(description = "Least value.", minimum = Digits.LEAST, maximum = Digits.MOST, examples = "40")
        @NotNull
        @DecimalMin(Digits.LEAST)
        @DecimalMax(Digits.MOST)
        BigDecimal min,

        @Schema(
                description = "Greatest value; not below `min`.",
                minimum = Digits.LEAST,
                maximum = Digits.MOST,
                examples = "60")
        @NotNull
        @DecimalMin(Digits.LEAST)
        @DecimalMax(Digits.MOST)
        BigDecimal max) {}
