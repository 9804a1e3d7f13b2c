package org.diversitynetwork.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/networks/{network}/scorecard")
@Tag(
        name = "Overviews",
        description =
                "What comes of it all, to read at a glance: as JSON, and as pictures for whoever asks for `image/svg+xml`.")
class ScorecardResource {
    private final OverviewService overviews;

    ScorecardResource(OverviewService overviews) {
        this.overviews = overviews;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "image/svg+xml"})
    @Operation(
            description =
                    "How a network does: for each indicator what all cities together reached in each period, by the method of the indicator, held against the target, with the cities that are missing in it; and where each city stands last. Indicators whose values never become one have no total. Confidential values count only for those who may see them; for others such a city is missing.")
    public ScorecardView getScorecard(String network, @BeanParam OverviewFilter filter) {
        return overviews.scorecard(network, filter);
    }
}
