package org.diversitynetwork.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/action-plans/{plan}/gantt")
@Tag(name = "Overviews")
class GanttResource {
    private final GanttService plans;

    GanttResource(GanttService plans) {
        this.plans = plans;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "image/svg+xml"})
    @Operation(
            description =
                    "The actions of a plan over time: bars from first to last day, how much is done, milestones, and what is late today. The picture of a plan with more than 300 actions shows its objectives only.")
    public GanttView getGantt(
            @Parameter(description = "Id or code of the plan.", example = "bielsko-biala-women-in-tech")
                    @PathParam("plan")
                    String plan,
            @BeanParam GanttFilter filter) {
        return plans.gantt(plan, filter);
    }
}
