package org.diversitynetwork.indicator;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
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

@Path("/api/v1/indicators/{indicator}/targets")
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IndicatorTargetResource {
    private static final String EXAMPLE = "0199e3c4-a1b2-7f00-8a00-000000000022";

    private final IndicatorTargetService targets;

    IndicatorTargetResource(IndicatorTargetService targets) {
        this.targets = targets;
    }

    @GET
    @PermitAll
    @Operation(description = "The targets set for an indicator, in the order in which they were set.")
    public Page<IndicatorTargetView> listIndicatorTargets(
            String indicator, @BeanParam IndicatorTargetFilter filter, @BeanParam PageRequest page) {
        return targets.list(indicator, filter, page);
    }

    @GET
    @Path("/{target}")
    @PermitAll
    @Operation(description = "One target of an indicator, by its id.")
    public IndicatorTargetView getIndicatorTarget(
            String indicator,
            @Parameter(description = "Id of the target.", example = EXAMPLE) @PathParam("target") String target) {
        return targets.get(indicator, target);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("target-edit")
    @Problems({"archived", "indicator-target-once", "not-measured-now", "period-locked"})
    @Operation(
            description =
                    "Sets what a network, a city, a plan, an action or a pilot action is to reach by the indicator, in one period or by the end.")
    public IndicatorTargetView createIndicatorTarget(String indicator, NewIndicatorTarget request) {
        return targets.create(indicator, request);
    }

    @PATCH
    @Path("/{target}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("target-edit")
    @Problems({"archived", "period-locked"})
    @Operation(
            description =
                    "Changes a target by a merge patch. To put a range in place of a value, set the value to null.")
    public IndicatorTargetView changeIndicatorTarget(
            String indicator,
            @Parameter(description = "Id of the target.", example = EXAMPLE) @PathParam("target") String target,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<IndicatorTargetChanges> patch) {
        return targets.change(indicator, target, ifMatch, patch);
    }

    @DELETE
    @Path("/{target}")
    @PermissionsAllowed("target-edit")
    @Problems({"archived", "period-locked"})
    @Operation(description = "Takes a target back. That of a locked period stays.")
    public void removeIndicatorTarget(
            String indicator,
            @Parameter(description = "Id of the target.", example = EXAMPLE) @PathParam("target") String target,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        targets.remove(indicator, target, ifMatch);
    }
}
