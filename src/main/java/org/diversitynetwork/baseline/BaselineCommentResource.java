package org.diversitynetwork.baseline;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/baseline-studies/{baselineStudy}/comments")
@Tag(name = "Baseline studies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BaselineCommentResource {
    private static final String STUDY = "0199e3c4-a1b2-7f00-8a00-000000000025";
    private static final String EXAMPLE = "0199e3c4-a1b2-7f00-8a00-000000000026";

    private final BaselineCommentService comments;

    BaselineCommentResource(BaselineCommentService comments) {
        this.comments = comments;
    }

    @GET
    @PermissionsAllowed("baseline-comments-read")
    @Operation(description = "What those who work in the city said of its baseline study, in the order they did.")
    public Page<BaselineCommentView> listBaselineComments(
            @Parameter(description = "Id of the baseline study.", example = STUDY) @PathParam("baselineStudy")
                    String baselineStudy,
            @BeanParam BaselineCommentFilter filter,
            @BeanParam PageRequest page) {
        return comments.list(baselineStudy, filter, page);
    }

    @GET
    @Path("/{baselineComment}")
    @PermissionsAllowed("baseline-comments-read")
    @Operation(description = "One comment on a baseline study.")
    public BaselineCommentView getBaselineComment(
            @Parameter(description = "Id of the baseline study.", example = STUDY) @PathParam("baselineStudy")
                    String baselineStudy,
            @Parameter(description = "Id of the comment.", example = EXAMPLE) @PathParam("baselineComment")
                    String comment) {
        return comments.get(baselineStudy, comment);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("baseline-comment")
    @Problems("baseline-study-superseded")
    @Operation(
            description =
                    "Says something of a baseline study or of one part of it: members of the local group, editors of the city's partners, its coordinator and the lead partner, until a later edition supersedes it.")
    public BaselineCommentView createBaselineComment(
            @Parameter(description = "Id of the baseline study.", example = STUDY) @PathParam("baselineStudy")
                    String baselineStudy,
            NewBaselineComment request) {
        return comments.create(baselineStudy, request);
    }

    @DELETE
    @Path("/{baselineComment}")
    @PermissionsAllowed("baseline-comment-remove")
    @Operation(description = "Removes a comment for good, such as one that tells of a person.")
    public void removeBaselineComment(
            @Parameter(description = "Id of the baseline study.", example = STUDY) @PathParam("baselineStudy")
                    String baselineStudy,
            @Parameter(description = "Id of the comment.", example = EXAMPLE) @PathParam("baselineComment")
                    String comment,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        comments.remove(baselineStudy, comment, ifMatch);
    }
}
