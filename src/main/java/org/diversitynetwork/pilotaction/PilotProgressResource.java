package org.diversitynetwork.pilotaction;

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

@Path("/api/v1/pilot-actions/{pilotAction}/progress-updates")
@Tag(name = "Pilot actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PilotProgressResource {
    private final PilotProgressService progress;

    PilotProgressResource(PilotProgressService progress) {
        this.progress = progress;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "What was told of how a pilot action is going, the latest first. Those who work on it see what is not public too.")
    public Page<ProgressUpdateView> listPilotProgressUpdates(String pilotAction, @BeanParam PageRequest page) {
        return progress.list(pilotAction, page);
    }

    @GET
    @Path("/{update}")
    @PermitAll
    @Operation(description = "One progress update of a pilot action.")
    public ProgressUpdateView getPilotProgressUpdate(
            String pilotAction,
            @Parameter(description = "Id of the progress update.", example = "0199e3c4-a1b2-7f00-8a00-000000000060")
                    @PathParam("update")
                    String update) {
        return progress.get(pilotAction, update);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("pilot-action-edit")
    @Problems({"pilot-action-not-running", "period-locked"})
    @Operation(
            description =
                    "Tells how a pilot action is going, from its approval until it is decided on. What was told can be added to, never taken back.")
    public ProgressUpdateView createPilotProgressUpdate(String pilotAction, NewProgressUpdate request) {
        return progress.create(pilotAction, request);
    }
}
