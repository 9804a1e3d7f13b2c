package org.diversitynetwork.baseline;

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

@Path("/api/v1/baseline-studies")
@Tag(
        name = "Baseline studies",
        description =
                "Where each city stands before it plans: local context, strengths and weaknesses, policies, stakeholders and figures.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BaselineStudyResource {
    private static final String EXAMPLE = "0199e3c4-a1b2-7f00-8a00-000000000025";

    private final BaselineStudyService studies;

    BaselineStudyResource(BaselineStudyService studies) {
        this.studies = studies;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "Baseline studies in the order of their making. Those not published yet are seen by those who work in the city.")
    public Page<BaselineStudyView> listBaselineStudies(
            @BeanParam BaselineStudyFilter filter, @BeanParam PageRequest page) {
        return studies.list(filter, page);
    }

    @GET
    @Path("/{baselineStudy}")
    @PermitAll
    @Operation(description = "One baseline study, with the figures that it rests on.")
    public BaselineStudyView getBaselineStudy(
            @Parameter(description = "Id of the baseline study.", example = EXAMPLE) @PathParam("baselineStudy")
                    String baselineStudy) {
        return studies.get(baselineStudy);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("baseline-create")
    @Problems("baseline-study-edition-taken")
    @Operation(description = "Begins a draft of a city's next baseline study.")
    public BaselineStudyView createBaselineStudy(NewBaselineStudy request) {
        return studies.create(request);
    }

    @PATCH
    @Path("/{baselineStudy}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("baseline-edit")
    @Problems("baseline-study-fixed")
    @Operation(description = "Changes a draft by a merge patch. Once submitted a study stays, unless it is sent back.")
    public BaselineStudyView changeBaselineStudy(
            @Parameter(description = "Id of the baseline study.", example = EXAMPLE) @PathParam("baselineStudy")
                    String baselineStudy,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<BaselineStudyChanges> patch) {
        return studies.change(baselineStudy, ifMatch, patch);
    }

    @POST
    @Path("/{baselineStudy}/transitions")
    @PermissionsAllowed("baseline-move")
    @Problems("transition-refused")
    @Operation(
            description =
                    "Submits it and publishes it (the city's coordinator), validates it or sends it back with a `reason` (the lead partner). Publishing supersedes the edition published before.")
    public BaselineStudyView moveBaselineStudy(
            @Parameter(description = "Id of the baseline study.", example = EXAMPLE) @PathParam("baselineStudy")
                    String baselineStudy,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Transition<BaselineStatus> transition) {
        return studies.move(baselineStudy, ifMatch, transition);
    }
}
