package org.diversitynetwork.actionplan.consultation;

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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/action-plans/{plan}/consultation/comments")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CommentResource {
    private static final String PLAN = "bielsko-biala-women-in-tech";

    private final CommentService comments;

    CommentResource(CommentService comments) {
        this.comments = comments;
    }

    @GET
    @PermitAll
    @Operation(description = "What people said of a plan, in the order they did, each with the city's answer.")
    public Page<CommentView> listPlanComments(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @BeanParam CommentFilter filter,
            @BeanParam PageRequest page) {
        return comments.list(plan, filter, page);
    }

    @GET
    @Path("/{comment}")
    @PermitAll
    @Operation(description = "One comment.")
    public CommentView getPlanComment(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id of the comment.", example = "0199e3c4-a1b2-7f00-8a00-000000000078")
                    @PathParam("comment")
                    String comment) {
        return comments.get(plan, comment);
    }

    @POST
    @ResponseStatus(201)
    @PermitAll
    @Problems("consultation-not-open")
    @Operation(
            description =
                    "Says something of a plan, or of one of its objectives or actions, while it is consulted on. Anybody may; the city answers each comment before the plan is adopted.")
    public CommentView createPlanComment(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            NewComment request) {
        return comments.create(plan, request);
    }

    @PATCH
    @Path("/{comment}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("plan-edit")
    @Problems("plan-ended")
    @Operation(description = "Answers a comment, which is then `answered`; the words of others stay as they are.")
    public CommentView changePlanComment(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id of the comment.", example = "0199e3c4-a1b2-7f00-8a00-000000000078")
                    @PathParam("comment")
                    String comment,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<CommentChanges> patch) {
        return comments.change(plan, comment, ifMatch, patch);
    }

    @POST
    @Path("/{comment}/transitions")
    @PermissionsAllowed("plan-edit")
    @Problems({"transition-refused", "plan-ended"})
    @Operation(
            description =
                    "Says whether an answered comment was taken up as a whole, in part, or not; or withholds one from the public, which needs a reason.")
    public CommentView movePlanComment(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Id of the comment.", example = "0199e3c4-a1b2-7f00-8a00-000000000078")
                    @PathParam("comment")
                    String comment,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Transition<CommentStatus> transition) {
        return comments.move(plan, comment, ifMatch, transition);
    }
}
