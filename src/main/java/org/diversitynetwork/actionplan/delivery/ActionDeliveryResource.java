package org.diversitynetwork.actionplan.delivery;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/action-deliveries")
@Tag(name = "Action deliveries", description = "How the actions of adopted plans are going.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActionDeliveryResource {
    private final ActionDeliveryService deliveries;

    ActionDeliveryResource(ActionDeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @PermitAll
    @Operation(description = "The actions of adopted plans and how they are going, by their last day.")
    public Page<ActionDeliveryView> listActionDeliveries(
            @BeanParam DeliveryFilter filter, @BeanParam PageRequest page) {
        return deliveries.list(filter, page);
    }

    @GET
    @Path("/{delivery}")
    @PermitAll
    @Operation(description = "How one action is going.")
    public ActionDeliveryView getActionDelivery(
            @Parameter(description = "Id of the delivery.", example = "0199e3c4-a1b2-7f00-8a00-000000000073")
                    @PathParam("delivery")
                    String delivery) {
        return deliveries.get(delivery);
    }

    @PATCH
    @Path("/{delivery}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("plan-action-edit")
    @Problems({"plan-ended", "action-not-planned"})
    @Operation(
            description =
                    "Tells which milestones are done, or sets the percentage by judgement, which keeps its author and reason. Outputs follow from observations of the action.")
    public ActionDeliveryView changeActionDelivery(
            @Parameter(description = "Id of the delivery.", example = "0199e3c4-a1b2-7f00-8a00-000000000073")
                    @PathParam("delivery")
                    String delivery,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<ActionDeliveryChanges> patch) {
        return deliveries.change(delivery, ifMatch, patch);
    }

    @POST
    @Path("/{delivery}/transitions")
    @PermissionsAllowed("plan-action-edit")
    @Problems({"transition-refused", "plan-ended", "action-not-planned"})
    @Operation(description = "Begins an action, puts it on hold, goes on, completes it, or cancels it with a reason.")
    public ActionDeliveryView moveActionDelivery(
            @Parameter(description = "Id of the delivery.", example = "0199e3c4-a1b2-7f00-8a00-000000000073")
                    @PathParam("delivery")
                    String delivery,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Transition<DeliveryStatus> transition) {
        return deliveries.move(delivery, ifMatch, transition);
    }
}
