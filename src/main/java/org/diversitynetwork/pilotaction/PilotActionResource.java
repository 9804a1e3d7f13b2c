package org.diversitynetwork.pilotaction;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.JsonBody;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.diversitynetwork.shared.state.Transition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/pilot-actions")
@Tag(
        name = "Pilot actions",
        description =
                "What cities try out on a small scale before they deploy it: the question, the measure, what came of it and what was made of that.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PilotActionResource {
    private final PilotActionService pilots;

    PilotActionResource(PilotActionService pilots) {
        this.pilots = pilots;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "Pilot actions by title. Proposed and rejected ones are seen by those who work in the city, for the coordinating partner or at the head of the network.")
    public Page<PilotActionView> listPilotActions(@BeanParam PilotActionFilter filter, @BeanParam PageRequest page) {
        return pilots.list(filter, page);
    }

    @GET
    @Path("/{pilotAction}")
    @PermitAll
    @Operation(
            description =
                    "One pilot action, by id or code. Small numbers of participants are shown to those who work on it.")
    public PilotActionView getPilotAction(String pilotAction) {
        return pilots.get(pilotAction);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("pilot-action-create")
    @Problems({"archived", "pilot-action-code-taken"})
    @Operation(
            description =
                    "Proposes a pilot action. The city's coordinator and its local group may, and editors for a partner that coordinates it. Its texts have the network's default language at least.")
    public PilotActionView createPilotAction(NewPilotAction request) {
        return pilots.create(request);
    }

    @PATCH
    @Path("/{pilotAction}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("pilot-action-edit")
    @Problems("pilot-action-fixed")
    @Operation(
            description =
                    "Changes a pilot action by a merge patch. Hypothesis, method, target groups, budget and success criteria are fixed once it is approved, the first day once it runs; lessons learned and participants are written from then on until it is decided.")
    public PilotActionView changePilotAction(
            String pilotAction, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<PilotActionChanges> patch) {
        return pilots.change(pilotAction, ifMatch, patch);
    }

    @POST
    @Path("/{pilotAction}/transitions")
    @PermissionsAllowed("pilot-action-move")
    @Problems("transition-refused")
    @Operation(
            description =
                    "Approves or rejects it (the lead partner; up to the network's limit the coordinator), starts and evaluates it (the coordinator), scales it or ends it after the decision (the lead partner), or stops it early (the coordinator, with a `reason`).")
    public PilotActionView movePilotAction(
            String pilotAction, @HeaderParam("If-Match") IfMatch ifMatch, Transition<PilotStatus> transition) {
        return pilots.move(pilotAction, ifMatch, transition);
    }
}
