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
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/pilot-actions/{pilotAction}/measurements")
@Tag(name = "Pilot actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PilotMeasurementResource {
    private final PilotMeasurementService measurements;

    PilotMeasurementResource(PilotMeasurementService measurements) {
        this.measurements = measurements;
    }

    @GET
    @PermitAll
    @Operation(description = "What was measured against the success criteria of a pilot action, the oldest first.")
    public Page<PilotMeasurementView> listPilotMeasurements(
            String pilotAction, @BeanParam PilotMeasurementFilter filter, @BeanParam PageRequest page) {
        return measurements.list(pilotAction, filter, page);
    }

    @GET
    @Path("/{measurement}")
    @PermitAll
    @Operation(description = "One measurement of a pilot action.")
    public PilotMeasurementView getPilotMeasurement(
            String pilotAction,
            @Parameter(description = "Id of the measurement.", example = "0199e3c4-a1b2-7f00-8a00-000000000024")
                    @PathParam("measurement")
                    String measurement) {
        return measurements.get(pilotAction, measurement);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("pilot-action-edit")
    @Problems("pilot-action-not-running")
    @Operation(
            description =
                    "Adds what was measured against one success criterion. Measurements stay; a wrong one is followed by the right one.")
    public PilotMeasurementView createPilotMeasurement(String pilotAction, NewPilotMeasurement request) {
        return measurements.create(pilotAction, request);
    }
}
