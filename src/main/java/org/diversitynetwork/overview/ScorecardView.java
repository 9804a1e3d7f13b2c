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

/** How a network does: each indicator over the periods, all cities together and each by itself. */
@Schema(
        name = "Scorecard",
        description = "How a network does: each indicator over the periods, all cities together and each by itself.")
public record ScorecardView(
        @Schema(description = "The network.") NetworkSummary network,

        @Schema(description = "The periods, the earliest first.", maxItems = 12)
        List<PeriodSummary> periods,

        @Schema(description = "The cities that take part, by name.", maxItems = 60)
        List<CitySummary> cities,

        @Schema(description = "The indicators, by name.", maxItems = 60)
        List<ScorecardRow> indicators,

        @JsonIgnore @Schema(hidden = true) int width)
        implements Represented {
    @Override
    public Representation in(MediaType format, Languages languages) {
        return Representation.of(new ScorecardPicture(this, languages).drawn());
    }
}
