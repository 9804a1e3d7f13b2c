package org.diversitynetwork.actionplan;

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
import org.diversitynetwork.actionplan.version.PlanStepService;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.JsonBody;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.diversitynetwork.shared.state.Transition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/action-plans")
@Tag(
        name = "Action plans",
        description =
                "What cities have set out to do: the text, its editions, what people say of it, and how it is going.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActionPlanResource {
    private static final String PLAN = "bielsko-biala-women-in-tech";

    private final ActionPlanService plans;
    private final PlanStepService steps;

    ActionPlanResource(ActionPlanService plans, PlanStepService steps) {
        this.plans = plans;
        this.steps = steps;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "Plans by name, as their public editions have them. Those that are not public yet are listed to the people who work on them.")
    public Page<PlanRowView> listActionPlans(@BeanParam ActionPlanFilter filter, @BeanParam PageRequest page) {
        return plans.list(filter, page);
    }

    @GET
    @Path("/{plan}")
    @PermitAll
    @Operation(
            description =
                    "A plan with everything in it. Whoever works on it gets the text being worked on, everybody else the edition in force or, before that, the one consulted on.")
    public ActionPlanView getActionPlan(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @RestQuery
                    @Parameter(
                            description =
                                    "`published` for the edition that everybody may read, `draft` for the one being worked on, or the number of an edition.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 9),
                            example = "published")
                    String version) {
        return plans.get(plan, version);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("plan-edit")
    @Problems({"archived", "action-plan-code-taken", "action-plan-once-per-city-and-network"})
    @Operation(description = "Begins a plan, as a draft that only the people of the city and its network see.")
    public ActionPlanView createActionPlan(NewActionPlan request) {
        return plans.create(request);
    }

    @PATCH
    @Path("/{plan}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended", "plan-consultation-over"})
    @Operation(
            description =
                    "Changes a plan itself by a merge patch; objectives, actions and risks have addresses of their own. Text that is fixed can be changed in a new edition only.")
    public ActionPlanView changeActionPlan(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<ActionPlanChanges> patch) {
        return plans.change(plan, ifMatch, patch);
    }

    @POST
    @Path("/{plan}/transitions")
    @PermissionsAllowed("plan-move")
    @Problems({"transition-refused", "pilot-action-carried"})
    @Operation(
            description =
                    "Takes a plan one step on: to consultation, back to draft, to adoption by two people of whom one has endorsed it, into delivery, to its end. `allowedTransitions` of the plan tells what is missing, each with the place.")
    public ActionPlanView moveActionPlan(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Transition<PlanStatus> transition) {
        steps.move(plan, ifMatch, transition);
        return plans.get(plan, null);
    }
}
