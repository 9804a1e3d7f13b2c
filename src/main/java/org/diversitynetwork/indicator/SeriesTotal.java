package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.SeriesView.SeriesBaseline;
import org.diversitynetwork.indicator.SeriesView.SeriesGoal;
import org.diversitynetwork.shared.store.Quantity.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All cities as one. */
@Schema(name = "SeriesTotal", description = "All cities as one, by the method named.")
public record SeriesTotal(
        @Schema(description = "How values of several cities become one.", examples = "sum")
        Aggregation method,

        @Schema(description = "Where things stood before, by each city's latest baseline.", nullable = true)
        SeriesBaseline baseline,

        @Schema(description = "What the network is to reach by the end.", nullable = true)
        SeriesGoal goal,

        @Schema(description = "One point for each period.", maxItems = 50)
        List<TotalPoint> points) {

    boolean holdsSynthetic() {
        return baseline != null && baseline.synthetic() || points.stream().anyMatch(TotalPoint::synthetic);
    }

    /** All cities as one in one period. */
    @Schema(name = "TotalPoint", description = "All cities as one in one period, and those that are missing in it.")
    public record TotalPoint(
            @Schema(description = "Code of the period.", maxLength = 63, examples = "2026-h1")
            String period,

            @Schema(description = "What the network is to reach in the period.", nullable = true)
            SeriesGoal target,

            @Schema(
                    description = "The one value; absent if no city has any.",
                    nullable = true,
                    minimum = "-100000000000000",
                    maximum = "100000000000000",
                    examples = "95")
            BigDecimal value,

            @Schema(description = "How exact it is.", nullable = true, examples = "exact")
            Qualifier qualifier,

            @Schema(
                    description = "What came about up to then, where periods add up; else the value.",
                    nullable = true,
                    minimum = "-100000000000000",
                    maximum = "100000000000000",
                    examples = "380")
            BigDecimal cumulative,

            @Schema(
                    description = "What is expected; absent if no city has a forecast.",
                    nullable = true,
                    minimum = "-100000000000000",
                    maximum = "100000000000000",
                    examples = "null")
            BigDecimal forecast,

            @Schema(description = "Cities of active partners without a value in the period.", maxItems = 1000)
            List<CitySummary> missingCities,

            @Schema(description = SeriesView.MISSING_BEFORE, maxItems = 1000)
            List<CitySummary> cumulativeMissingCities,

            @Schema(description = SeriesView.MISSING_FORECASTS, maxItems = 1000)
            List<CitySummary> forecastMissingCities,

            @Schema(description = "Whether any of it is made up for demonstration.", examples = "false")
            boolean synthetic) {}
}
