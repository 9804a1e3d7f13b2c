package org.diversitynetwork.indicator;

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

@Path("/api/v1/observations")
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ObservationResource {
    private final ObservationService observations;

    ObservationResource(ObservationService observations) {
        this.observations = observations;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "What was observed, in the order in which it was recorded; what was corrected is left out unless `status` asks for it. Values that are not free are shown only to those who work in the city.")
    public Page<ObservationView> listObservations(@BeanParam ObservationFilter filter, @BeanParam PageRequest page) {
        return observations.list(filter, page);
    }

    @GET
    @Path("/{observation}")
    @PermitAll
    @Operation(description = "One observation, by its id, whether or not it still counts.")
    public ObservationView getObservation(
            @Parameter(description = "Id of the observation.", example = "0199e3c4-a1b2-7f00-8a00-000000000023")
                    @PathParam("observation")
                    String observation) {
        return observations.get(observation);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("observation-record")
    @Problems({"archived", "not-measured-now", "observation-recorded", "observation-superseded", "period-locked"})
    @Operation(
            description =
                    "Records an observation. It can be neither changed nor removed: whoever finds it wrong records another one that names it in `supersedes`. Those who lead an action or a pilot action record for it too; their systems need the scope of the kind of thing.")
    public ObservationView createObservation(NewObservation request) {
        return observations.create(request);
    }

    @POST
    @Path("/batch")
    @PermissionsAllowed("observation-record")
    @Problems({"archived", "not-measured-now", "observation-recorded", "observation-superseded", "period-locked"})
    @Operation(
            description =
                    "Records up to 1,000 observations at one go: all of them, or none if anything about one of them is wrong, with a pointer such as `#/items/17/value`.")
    public RecordedObservations recordObservations(ObservationBatch batch) {
        return observations.recordAll(batch);
    }
}
