package org.diversitynetwork.overview;

import java.util.List;
import org.diversitynetwork.indicator.Aggregation;
import org.diversitynetwork.indicator.Direction;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.indicator.Thresholds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator: what all cities together reached in each period, and where each city stands. */
@Schema(
        name = "ScorecardRow",
        description = "One indicator: what all cities together reached in each period, and where each city stands.")
public record ScorecardRow(
        @Schema(description = "What is measured.") IndicatorSummary indicator,

        @Schema(description = "Which way is good.", examples = "ascending")
        Direction direction,

        @Schema(description = "How the values of the cities become one; with `none` they never do.", examples = "sum")
        Aggregation method,

        @Schema(description = "From which share of its target on a value is good, or fair.")
        Thresholds thresholds,

        @Schema(
                description =
                        "The cities together; null where the method is `none`, since such values never become one.",
                nullable = true)
        ScorecardTotal total,

        @Schema(description = "The latest of each city that has any, by city.", maxItems = 60)
        List<CityPoint> cities) {}
