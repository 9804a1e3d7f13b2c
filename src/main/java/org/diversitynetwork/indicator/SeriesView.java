package org.diversitynetwork.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.http.Representation;
import org.diversitynetwork.shared.http.Represented;
import org.diversitynetwork.shared.json.Languages;
import org.diversitynetwork.shared.store.Quantity.Qualifier;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the values of an indicator went over time in a network. */
@Schema(name = "Series", description = "How the values of an indicator went over time in a network.")
public record SeriesView(
        @Schema(description = "What was measured.") IndicatorSummary indicator,
        @Schema(description = "The network.") NetworkSummary network,

        @Schema(description = "How values of several cities become one.", examples = "sum")
        Aggregation method,

        @Schema(description = "Whether more is better, or less.", examples = "ascending")
        Direction direction,

        @Schema(description = "The periods shown, in their order.", maxItems = 50)
        List<PeriodSummary> periods,

        @Schema(description = "One row for each city and part of the people asked for.", maxItems = 400)
        List<SeriesRow> rows,

        @Schema(
                description =
                        "All cities as one, without those of their values that tell of a part of the people; absent where the method is `none`.",
                nullable = true)
        SeriesTotal total,

        @JsonIgnore @Schema(hidden = true) int width)
        implements Represented {
    static final String MISSING_BEFORE =
            "Cities without an actual value in one or more of the periods that `cumulative` covers: those of the same length from the first in which there is any value up to this one, or this one alone where periods do not add up. Empty where there is no such value.";
    static final String MISSING_FORECASTS =
            "Cities of active partners without a forecast for the period, where those of several become one; empty where there is no forecast.";

    @Override
    public Representation in(MediaType format, Languages languages) {
        return Representation.of(new SeriesPicture(this, languages).drawn());
    }

    boolean holdsSynthetic() {
        return rows.stream().anyMatch(SeriesRow::holdsSynthetic) || total != null && total.holdsSynthetic();
    }

    /** One row of a series. */
    @Schema(
            name = "SeriesRow",
            description = "The values of one city, or of all, for the whole or a part of the people.")
    public record SeriesRow(
            @Schema(description = "The city; absent where rows are not by city.", nullable = true)
            CitySummary city,

            @Schema(description = "The target group that the row is limited to.", nullable = true)
            TargetGroupSummary targetGroup,

            @Schema(description = "The gender that the row is limited to.", nullable = true, examples = "null")
            Gender gender,

            @Schema(
                    description = "Ages in years that the row is limited to.",
                    nullable = true,
                    maxLength = 7,
                    examples = "null")
            String ageBand,

            @Schema(description = "Where things stood before, by the latest baseline.", nullable = true)
            SeriesBaseline baseline,

            @Schema(description = "What is to be reached by the end.", nullable = true)
            SeriesGoal goal,

            @Schema(description = "One point for each period.", maxItems = 50)
            List<SeriesPoint> points) {

        boolean holdsSynthetic() {
            return baseline != null && baseline.synthetic() || points.stream().anyMatch(SeriesPoint::synthetic);
        }
    }

    /** A target as series show it. */
    @Schema(name = "SeriesGoal", description = "A target: a value or a range.")
    public record SeriesGoal(
            @Schema(
                    description = "The value to be reached.",
                    nullable = true,
                    minimum = Digits.LEAST,
                    maximum = Digits.MOST,
                    examples = "40")
            BigDecimal value,

            @Schema(description = "The range to come to lie in.", nullable = true, examples = "null")
            ValueRange range) {

        static SeriesGoal of(IndicatorTarget target) {
            return target == null ? null : new SeriesGoal(target.indicator.written(target.value), target.range());
        }
    }

    /** Where things stood before. */
    @Schema(name = "SeriesBaseline", description = "Where things stood before.")
    public record SeriesBaseline(
            @Schema(description = "The value.", minimum = Digits.LEAST, maximum = Digits.MOST, examples = "12")
            BigDecimal value,

            @Schema(description = "How exact it is.", examples = "exact")
            Qualifier qualifier,

            @Schema(
                    description = "Code of the period it holds for; the latest of several.",
                    maxLength = 63,
                    examples = "2023-h2")
            String period,

            @Schema(
                    description =
                            "Cities of active partners that have no baseline, where those of several become one; else empty.",
                    maxItems = 1000)
            List<CitySummary> missingCities,

            @Schema(description = "Whether any of it is made up for demonstration.", examples = "true")
            boolean synthetic) {

        static SeriesBaseline of(SeriesLine.Baseline found, List<CitySummary> missing) {
            return new SeriesBaseline(
                    found.point().value(),
                    found.point().qualifier(),
                    found.period().code,
                    missing,
                    found.point().synthetic());
        }
    }

    /** The values of one row in one period. */
    @Schema(name = "SeriesPoint", description = "The values of one row in one period.")
    public record SeriesPoint(
            @Schema(description = "Code of the period.", maxLength = 63, examples = "2026-h1")
            String period,

            @Schema(description = "What is to be reached in the period.", nullable = true)
            SeriesGoal target,

            @Schema(
                    description = "What came about.",
                    nullable = true,
                    minimum = Digits.LEAST,
                    maximum = Digits.MOST,
                    examples = "34")
            BigDecimal actual,

            @Schema(description = "How exact the actual value is.", nullable = true, examples = "exact")
            Qualifier qualifier,

            @Schema(description = "How the actual value of one city came about, SDMX.", nullable = true, examples = "a")
            ObsStatus status,

            @Schema(
                    description = "What came about up to then, where periods add up; else the actual value.",
                    nullable = true,
                    minimum = "-100000000000000",
                    maximum = "100000000000000",
                    examples = "141")
            BigDecimal cumulative,

            @Schema(
                    description = "What is expected.",
                    nullable = true,
                    minimum = Digits.LEAST,
                    maximum = Digits.MOST,
                    examples = "null")
            BigDecimal forecast,

            @Schema(
                    description =
                            "Cities of active partners without an actual value in the period, where those of several become one; empty in the row of one city.",
                    maxItems = 1000)
            List<CitySummary> missingCities,

            @Schema(description = MISSING_BEFORE, maxItems = 1000)
            List<CitySummary> cumulativeMissingCities,

            @Schema(description = MISSING_FORECASTS, maxItems = 1000)
            List<CitySummary> forecastMissingCities,

            @Schema(description = "Whether any of it is made up for demonstration.", examples = "false")
            boolean synthetic) {}
}
