package org.diversitynetwork.actionplan.version;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.diversitynetwork.shared.state.Transition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/action-plans/{plan}/versions")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanVersionResource {
    private static final String PLAN = "bielsko-biala-women-in-tech";

    private final PlanVersionService versions;

    PlanVersionResource(PlanVersionService versions) {
        this.versions = versions;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "The editions of a plan's text, the latest first: those that were consulted on or adopted, and, for those who work on it, drafts.")
    public Page<PlanVersionView> listPlanVersions(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @BeanParam PageRequest page) {
        return versions.list(plan, page);
    }

    @GET
    @Path("/{version}")
    @PermitAll
    @Operation(description = "One edition. Its text is `GET /api/v1/action-plans/{plan}?version=…`.")
    public PlanVersionView getPlanVersion(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Number or id of the edition.", example = "1") @PathParam("version")
                    String version) {
        return versions.get(plan, version);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-draft-open", "plan-not-adopted"})
    @Operation(
            description =
                    "Opens a new edition of an adopted plan. What is public stays as it is until the new edition is adopted.")
    public PlanVersionView createPlanVersion(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            NewPlanVersion request) {
        return versions.create(plan, request);
    }

    @POST
    @Path("/{version}/transitions")
    @PermissionsAllowed("plan-move")
    @Problems({"transition-refused", "pilot-action-carried"})
    @Operation(
            description =
                    "Adopts an open edition of an adopted plan, which two people agree to as at the first time, or discards it: then the text is again that of the edition in force.")
    public PlanVersionView movePlanVersion(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Number or id of the edition.", example = "1") @PathParam("version")
                    String version,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Transition<VersionStatus> transition) {
        return versions.move(plan, version, ifMatch, transition);
    }
}
