package org.diversitynetwork.actionplan.delivery;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.progress.NewProgressUpdate;
import org.diversitynetwork.progress.ProgressUpdateView;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/action-plans/{plan}/actions/{action}/progress-updates")
@Tag(name = "Action deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActionProgressResource {
    private static final String PLAN = "bielsko-biala-women-in-tech";

    private final ActionProgressService updates;

    ActionProgressResource(ActionProgressService updates) {
        this.updates = updates;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "What was told of the progress of an adopted action, the latest first; what is not public only to those who work on the plan.")
    public Page<ProgressUpdateView> listActionProgressUpdates(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the action.", example = "A1.1") @PathParam("action") String action,
            @BeanParam PageRequest page) {
        return updates.list(plan, action, page);
    }

    @GET
    @Path("/{actionUpdate}")
    @PermitAll
    @Operation(description = "One progress update of an action.")
    public ProgressUpdateView getActionProgressUpdate(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the action.", example = "A1.1") @PathParam("action") String action,
            @Parameter(description = "Id of the update.", example = "0199e3c4-a1b2-7f00-8a00-000000000060")
                    @PathParam("actionUpdate")
                    String actionUpdate) {
        return updates.get(plan, action, actionUpdate);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("plan-action-edit")
    @Problems({"plan-ended", "period-locked"})
    @Operation(
            description = "Tells how an adopted action is going. What was told stays: a correction is another update.")
    public ProgressUpdateView createActionProgressUpdate(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the action.", example = "A1.1") @PathParam("action") String action,
            NewProgressUpdate request) {
        return updates.create(plan, action, request);
    }
}
