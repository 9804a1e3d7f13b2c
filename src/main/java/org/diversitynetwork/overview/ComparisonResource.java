package org.diversitynetwork.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/networks/{network}/comparison")
@Tag(
        name = "Overviews",
        description =
                "What comes of it all, to read at a glance: as JSON, and as pictures for whoever asks for `image/svg+xml`.")
class ComparisonResource {
    private final OverviewService overviews;

    ComparisonResource(OverviewService overviews) {
        this.overviews = overviews;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "image/svg+xml"})
    @Operation(
            description =
                    "The cities of a network beside one another: each value by indicator, city and period, held against the target of the city for the period, and by name what is missing. The picture shows the last period; of a single indicator, bars with the best city first.")
    public ComparisonView getComparison(String network, @BeanParam OverviewFilter filter) {
        return overviews.comparison(network, filter);
    }
}
