package org.diversitynetwork.overview;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.diversitynetwork.shared.store.Quantity.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What all cities together reached in one period, and which of them are not in it. */
@Schema(
        name = "ScorecardPoint",
        description = "What all cities together reached in one period, and which of them are not in it.")
public record ScorecardPoint(
        @Schema(description = "Code of the period.", maxLength = 63, examples = "2024-h1")
        String period,

        @Schema(
                description = "The value; absent where nobody reported one.",
                nullable = true,
                minimum = "-100000000000000",
                maximum = "100000000000000",
                examples = "173")
        BigDecimal value,

        @Schema(description = "How exact it is; absent without a value.", nullable = true, examples = "exact")
        Qualifier qualifier,

        @Schema(description = "What it was to reach; absent without a target for the period.", nullable = true)
        Aim target,

        @Schema(
                description =
                        "The share of the way to the target; absent where it cannot be told. Where less is better, target by value.",
                nullable = true,
                minimum = "0",
                maximum = "1000000",
                examples = "0.865")
        BigDecimal share,

        @Schema(description = "What the share is called.", examples = "fair")
        Level level,

        @Schema(
                description = "Codes of the cities whose value is missing, or not for this caller to see.",
                maxItems = 60,
                examples = "[\"arezzo\"]")
        List<@Size(max = 63) String> missingCities,

        @Schema(description = "Whether any of it is made up for demonstration.", examples = "false")
        boolean synthetic) {}
