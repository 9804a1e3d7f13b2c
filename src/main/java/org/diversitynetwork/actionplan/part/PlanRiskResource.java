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
import org.diversitynetwork.actionplan.RiskText;
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

@Path("/api/v1/action-plans/{plan}/risks")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanRiskResource {
    private static final String PLAN = "bielsko-biala-women-in-tech";

    private final PlanRiskService risks;

    PlanRiskResource(PlanRiskService risks) {
        this.risks = risks;
    }

    @GET
    @PermissionsAllowed("plan-work")
    @Operation(
            description =
                    "The risks of the text being worked on, in their order. What is public of a plan stands in the plan itself and in its versions.")
    public Page<RiskView> listPlanRisks(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @BeanParam RiskFilter filter,
            @BeanParam PageRequest page) {
        return risks.list(plan, filter, page);
    }

    @GET
    @Path("/{risk}")
    @PermissionsAllowed("plan-work")
    @Operation(description = "One risk of the text being worked on.")
    public RiskView getPlanRisk(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the risk.", example = "R1") @PathParam("risk") String risk) {
        return risks.get(plan, risk);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended", "plan-full", "plan-risk-code-taken"})
    @Operation(description = "Adds a risk, of the plan as a whole or of one action.")
    public RiskView createPlanRisk(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            RiskText request) {
        return risks.create(plan, request);
    }

    @PATCH
    @Path("/{risk}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended"})
    @Operation(description = "Changes a risk by a merge patch.")
    public RiskView changePlanRisk(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the risk.", example = "R1") @PathParam("risk") String risk,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<RiskChanges> patch) {
        return risks.change(plan, risk, ifMatch, patch);
    }

    @DELETE
    @Path("/{risk}")
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended"})
    @Operation(description = "Removes a risk.")
    public void removePlanRisk(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id or code of the risk.", example = "R1") @PathParam("risk") String risk,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        risks.remove(plan, risk, ifMatch);
    }
}
