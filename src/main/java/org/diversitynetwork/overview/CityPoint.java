package org.diversitynetwork.overview;

import java.math.BigDecimal;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.PeriodSummary;
import org.diversitynetwork.shared.store.Quantity.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one city reached in one period. */
@Schema(name = "CityPoint", description = "What one city reached in one period.")
public record CityPoint(
        @Schema(description = "Code of the city.", maxLength = 63, examples = "bielsko-biala")
        String city,

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

        @Schema(description = "Whether any of it is made up for demonstration.", examples = "false")
        boolean synthetic) {
    /** Null where the city reported nothing that the caller may see. */
    static CityPoint of(Frame.Measure measure, PeriodSummary period, CitySummary city, Cells cells) {
        var reported = cells.value(measure.id(), period.id(), city.id());
        if (reported == null) {
            return null;
        }
        var aim = cells.aim(measure.id(), period.id(), city.id());
        var assessed = Assessment.of(reported.value(), aim, measure.direction(), measure.thresholds());
        return new CityPoint(
                city.code(),
                period.code(),
                reported.value(),
                reported.qualifier(),
                aim,
                assessed.share(),
                assessed.level(),
                cells.isSynthetic(measure.id(), period.id(), city.id()));
    }
}
