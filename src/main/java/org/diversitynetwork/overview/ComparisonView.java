package org.diversitynetwork.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.PeriodSummary;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.http.Representation;
import org.diversitynetwork.shared.http.Represented;
import org.diversitynetwork.shared.json.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cities of a network beside one another, by indicator and period. */
@Schema(name = "Comparison", description = "The cities of a network beside one another, by indicator and period.")
public record ComparisonView(
        @Schema(description = "The network.") NetworkSummary network,

        @Schema(description = "The periods, the earliest first.", maxItems = 12)
        List<PeriodSummary> periods,

        @Schema(description = "The cities that take part, by name.", maxItems = 60)
        List<CitySummary> cities,

        @Schema(description = "The indicators, by name.", maxItems = 60)
        List<ComparisonRow> indicators,

        @JsonIgnore @Schema(hidden = true) int width)
        implements Represented {
    @Override
    public Representation in(MediaType format, Languages languages) {
        return Representation.of(new ComparisonPicture(this, languages).drawn());
    }
}
