package org.diversitynetwork.overview;

import java.util.List;
import org.diversitynetwork.indicator.Aggregation;
import org.diversitynetwork.indicator.Direction;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.indicator.Thresholds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator, city by city. */
@Schema(name = "ComparisonRow", description = "One indicator, city by city.")
public record ComparisonRow(
        @Schema(description = "What is measured.") IndicatorSummary indicator,

        @Schema(description = "Which way is good.", examples = "ascending")
        Direction direction,

        @Schema(description = "How the values of the cities become one; with `none` they never do.", examples = "sum")
        Aggregation method,

        @Schema(description = "From which share of its target on a value is good, or fair.")
        Thresholds thresholds,

        @Schema(description = "Every value there is, by city and period.", maxItems = 720)
        List<CityPoint> points,

        @Schema(description = "What is missing, by period; complete periods are left out.", maxItems = 12)
        List<MissingCities> missing) {}
