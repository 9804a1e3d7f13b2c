package org.diversitynetwork.actionplan.version;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/action-plans/{plan}/endorsements")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanEndorsementResource {
    private static final String PLAN = "bielsko-biala-women-in-tech";

    private final PlanEndorsementService endorsements;

    PlanEndorsementResource(PlanEndorsementService endorsements) {
        this.endorsements = endorsements;
    }

    @GET
    @PermissionsAllowed("plan-work")
    @Operation(description = "Who has agreed to which text of a plan, in the order they did.")
    public Page<EndorsementView> listPlanEndorsements(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @BeanParam PageRequest page) {
        return endorsements.list(plan, page);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("plan-agree")
    @Problems({"plan-not-endorsable", "plan-endorsed"})
    @Operation(
            description =
                    "Agrees to the text of a plan as you have seen it, for its city or its network; `If-Match` names it by the plan's `etag`. Somebody else of the other side can then adopt it; a change of the text needs your word anew.")
    public EndorsementView createPlanEndorsement(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @HeaderParam("If-Match") IfMatch ifMatch,
            NewEndorsement request) {
        return endorsements.create(plan, ifMatch, request);
    }
}
