package org.diversitynetwork.pilotaction;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/pilot-actions/{pilotAction}")
@Tag(name = "Pilot actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PilotOutcomeResource {
    private final PilotOutcomeService outcomes;
    private final PilotLineageService lineages;

    PilotOutcomeResource(PilotOutcomeService outcomes, PilotLineageService lineages) {
        this.outcomes = outcomes;
        this.lineages = lineages;
    }

    @PUT
    @Path("/decision")
    @PermissionsAllowed("pilot-action-decide")
    @Problems("pilot-action-not-evaluated")
    @Operation(
            description =
                    "Decides what becomes of a pilot action that was evaluated: `scale`, `adapt` or `stop`. Can be decided otherwise until the pilot action is scaled or stopped.")
    public PilotActionView decidePilotAction(
            String pilotAction, @HeaderParam("If-Match") IfMatch ifMatch, NewPilotDecision decision) {
        return outcomes.decide(pilotAction, ifMatch, decision);
    }

    @POST
    @Path("/transfers")
    @ResponseStatus(201)
    @PermissionsAllowed("pilot-action-create")
    @Problems({"archived", "pilot-action-code-taken", "pilot-action-not-transferable"})
    @Operation(
            description =
                    "Proposes a new pilot action that is made of this one, in the same city in another form (after the decision `adapt`) or in another city (after `adapt` or `scale`). Takes over target groups, hypothesis, method, capacity and success criteria as far as they hold there.")
    public PilotActionView createPilotTransfer(String pilotAction, NewPilotTransfer transfer) {
        return outcomes.transfer(pilotAction, transfer);
    }

    @GET
    @Path("/lineage")
    @PermitAll
    @Operation(
            description =
                    "The tree of descent that a pilot action belongs to: what it was made of, what was made of it, and the actions of adopted plans that each was scaled to.")
    public PilotLineageView getPilotLineage(String pilotAction) {
        return lineages.of(pilotAction);
    }
}
