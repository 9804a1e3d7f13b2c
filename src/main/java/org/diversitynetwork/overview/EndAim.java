package org.diversitynetwork.overview;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target for the end, and how far all cities together have come. */
@Schema(
        name = "EndAim",
        description =
                "A target by the end of the network, and how far all cities together have come by the last period.")
public record EndAim(
        @Schema(description = "What is to be reached by the end.")
        Aim target,

        @Schema(
                description =
                        "What is reached by the last period: all periods added where they add up, else the latest value.",
                nullable = true,
                minimum = "-100000000000000",
                maximum = "100000000000000",
                examples = "412")
        BigDecimal reached,

        @Schema(
                description = "The share of the way; absent where it cannot be told.",
                nullable = true,
                minimum = "0",
                maximum = "1000000",
                examples = "0.412")
        BigDecimal share) {}
