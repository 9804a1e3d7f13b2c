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
import org.diversitynetwork.actionplan.ActionText;
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

@Path("/api/v1/action-plans/{plan}/actions")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanActionResource {
    private static final String PLAN = "bielsko-biala-women-in-tech";

    private final PlanActionService actions;

    PlanActionResource(PlanActionService actions) {
        this.actions = actions;
    }

    @GET
    @PermissionsAllowed("plan-work")
    @Operation(
            description =
                    "The actions of the text being worked on, in their order. What is public of a plan stands in the plan itself and in its versions.")
    public Page<ActionView> listPlanActions(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @BeanParam ActionFilter filter,
            @BeanParam PageRequest page) {
        return actions.list(plan, filter, page);
    }

    @GET
    @Path("/{action}")
    @PermissionsAllowed("plan-work")
    @Operation(description = "One action of the text being worked on.")
    public ActionView getPlanAction(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the action.", example = "A1.1") @PathParam("action")
                    String action) {
        return actions.get(plan, action);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended", "plan-full", "plan-action-code-taken"})
    @Operation(
            description =
                    "Adds an action to a specific objective. Partners, target groups, indicators and a pilot action are named by id or code; days lie within the plan, secured money within the cost.")
    public ActionView createPlanAction(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            ActionText request) {
        return actions.create(plan, request);
    }

    @PATCH
    @Path("/{action}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("plan-action-edit")
    @Problems({"plan-text-fixed", "plan-ended", "pilot-action-carried"})
    @Operation(
            description =
                    "Changes an action by a merge patch: whoever coordinates the city may, and editors of the action's lead partner, who cannot hand it on.")
    public ActionView changePlanAction(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the action.", example = "A1.1") @PathParam("action") String action,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<ActionChanges> patch) {
        return actions.change(plan, action, ifMatch, patch);
    }

    @DELETE
    @Path("/{action}")
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended", "plan-risk-action", "pilot-action-carried"})
    @Operation(description = "Removes an action that no risk names.")
    public void removePlanAction(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the action.", example = "A1.1") @PathParam("action") String action,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        actions.remove(plan, action, ifMatch);
    }
}
