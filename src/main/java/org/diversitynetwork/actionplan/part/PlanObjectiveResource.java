package org.diversitynetwork.actionplan.part;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.actionplan.ObjectiveText;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.JsonBody;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/action-plans/{plan}/objectives")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanObjectiveResource {
    private static final String PLAN = "bielsko-biala-women-in-tech";

    private final PlanObjectiveService objectives;

    PlanObjectiveResource(PlanObjectiveService objectives) {
        this.objectives = objectives;
    }

    @GET
    @PermissionsAllowed("plan-work")
    @Operation(
            description =
                    "The objectives of the text being worked on, in their order. What is public of a plan stands in the plan itself and in its versions.")
    public Page<ObjectiveView> listPlanObjectives(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @BeanParam ObjectiveFilter filter,
            @BeanParam PageRequest page) {
        return objectives.list(plan, filter, page);
    }

    @GET
    @Path("/{objective}")
    @PermissionsAllowed("plan-work")
    @Operation(description = "One objective of the text being worked on.")
    public ObjectiveView getPlanObjective(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the objective.", example = "S1.1") @PathParam("objective")
                    String objective) {
        return objectives.get(plan, objective);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended", "plan-full", "plan-objective-code-taken"})
    @Operation(
            description =
                    "Adds an objective: a strategic one, or a specific one that names the strategic one it serves. Indicators are named by id or code.")
    public ObjectiveView createPlanObjective(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            ObjectiveText request) {
        return objectives.create(plan, request);
    }

    @PATCH
    @Path("/{objective}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended"})
    @Operation(description = "Changes an objective by a merge patch.")
    public ObjectiveView changePlanObjective(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the objective.", example = "S1.1") @PathParam("objective")
                    String objective,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<ObjectiveChanges> patch) {
        return objectives.change(plan, objective, ifMatch, patch);
    }

    @DELETE
    @Path("/{objective}")
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended", "plan-objective-served", "plan-action-objective"})
    @Operation(description = "Removes an objective that no other one and no action serves.")
    public void removePlanObjective(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the objective.", example = "S1.1") @PathParam("objective")
                    String objective,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        objectives.remove(plan, objective, ifMatch);
    }
}
