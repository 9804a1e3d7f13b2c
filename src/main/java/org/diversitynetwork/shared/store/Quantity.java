package org.diversitynetwork.shared.store;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count of people, never without its day, its qualifier and its source. */
@Schema(description = "A count of people, never without its day, its qualifier and its source.")
public record Quantity(
        @Schema(description = "People.", minimum = "0", maximum = "100000000", examples = "165703")
        @NotNull
        @Min(0)
        @Max(100_000_000)
        Integer value,

        @Schema(description = "How exact the number is; exact unless told.", examples = "exact")
        Qualifier qualifier,

        @Schema(description = "The day it held.", examples = "2023-12-31") @NotNull
        LocalDate asOf,

        @Schema(description = "Where it comes from.") @NotNull @Valid
        Source source) {

    /** How a number stands to the truth: "700+" is data, not formatting. */
    @Schema(name = "Qualifier", description = "How a number stands to the truth: `700+` is `at_least` 700.")
    public enum Qualifier {
        EXACT,
        APPROX,
        AT_LEAST,
        AT_MOST
    }

    public Quantity {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }
}
