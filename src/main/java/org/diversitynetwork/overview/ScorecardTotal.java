package org.diversitynetwork.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What all cities together reached by one indicator. */
@Schema(name = "ScorecardTotal", description = "What all cities together reached by one indicator.")
public record ScorecardTotal(
        @Schema(description = "One point a period, the earliest first.", maxItems = 12)
        List<ScorecardPoint> points,

        @Schema(description = "A target by the end, if there is one.", nullable = true)
        EndAim end,

        @Schema(
                description = "Where the last two values point; absent without two.",
                nullable = true,
                examples = "rising")
        Trend trend) {
    static ScorecardTotal of(List<ScorecardPoint> points, EndAim end) {
        var values = points.stream()
                .map(ScorecardPoint::value)
                .filter(Objects::nonNull)
                .toList();
        return new ScorecardTotal(points, end, values.size() < 2 ? null : trend(values));
    }

    private static Trend trend(List<BigDecimal> values) {
        return switch (Integer.signum(values.getLast().compareTo(values.get(values.size() - 2)))) {
            case 1 -> Trend.RISING;
            case -1 -> Trend.FALLING;
            default -> Trend.STEADY;
        };
    }
}
