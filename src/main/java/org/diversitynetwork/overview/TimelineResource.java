package org.diversitynetwork.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.list.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/cities/{city}/timeline")
@Tag(name = "Overviews")
class TimelineResource {
    private final TimelineService timelines;

    TimelineResource(TimelineService timelines) {
        this.timelines = timelines;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "image/svg+xml"})
    @Operation(
            description =
                    "What happened in a city, the latest first: focus decided, local group founded, baseline study published, plan consulted on and adopted, milestones reached, pilot actions started, ended and decided on. Only what everybody may know, and of networks that the caller may know of. The picture shows one page.")
    public TimelineView listCityEvents(String city, @BeanParam TimelineFilter filter, @BeanParam PageRequest page) {
        return timelines.timeline(city, filter, page);
    }
}
