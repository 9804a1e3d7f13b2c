package org.diversitynetwork.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.shared.http.Representation;
import org.diversitynetwork.shared.http.Represented;
import org.diversitynetwork.shared.json.Languages;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageEnd;
import org.diversitynetwork.shared.list.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of what happened in a city. */
@Schema(name = "CityEventPage", description = "One page of what happened in a city.")
public record TimelineView(
        @Schema(description = "The events of this page, in the order asked for.", maxItems = 200)
        List<CityEventView> items,

        @Schema(description = "Where this page ends.") PageEnd page,

        @JsonIgnore @Schema(hidden = true) CitySummary city,

        @JsonIgnore @Schema(hidden = true) int width)
        implements Represented, Paged {
    static TimelineView of(Page<CityEventView> page, CitySummary city, int width) {
        return new TimelineView(page.items(), page.page(), city, width);
    }

    @Override
    public Representation in(MediaType format, Languages languages) {
        return Representation.of(new TimelinePicture(this, languages).drawn());
    }
}
