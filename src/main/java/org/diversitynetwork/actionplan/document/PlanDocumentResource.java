package org.diversitynetwork.actionplan.document;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1/action-plans")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanDocumentResource {
    private static final String PLAN = "bielsko-biala-women-in-tech";

    private final PlanDocumentService documents;

    PlanDocumentResource(PlanDocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Path("/{plan}/document")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, PlanDocumentView.HTML, PlanDocumentView.PDF})
    @APIResponseSchema(PlanDocument.class)
    @Operation(
            description =
                    "The whole text of one edition: as a document that can be imported again, as a page, or as a PDF to print, in the language that is wanted. Whoever works on the plan gets the text being worked on, everybody else the edition in force or, before that, the one consulted on.")
    public PlanDocumentView getPlanDocument(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @RestQuery
                    @Parameter(
                            description =
                                    "`published` for the edition that everybody may read, `draft` for the one being worked on, or the number of an edition.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 9),
                            example = "published")
                    String version) {
        return documents.get(plan, version);
    }

    @PUT
    @Path("/{plan}/document")
    @PermissionsAllowed("plan-edit")
    @Problems({"plan-text-fixed", "plan-ended", "pilot-action-carried"})
    @APIResponseSchema(PlanDocument.class)
    @Operation(
            description =
                    "Puts this document in place of the text being worked on, whole or not at all. Parts are found again by their codes and keep their ids; what the document does not have is removed. `If-Match` takes the ETag of the document's own answer.")
    public PlanDocumentView replacePlanDocument(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @HeaderParam("If-Match") IfMatch ifMatch,
            PlanDocument request) {
        return documents.replace(plan, ifMatch, request);
    }

    @POST
    @Path("/import")
    @ResponseStatus(201)
    @PermissionsAllowed("plan-edit")
    @Problems({"archived", "action-plan-code-taken", "action-plan-once-per-city-and-network"})
    @APIResponseSchema(value = PlanDocument.class, responseCode = "201")
    @Operation(
            description =
                    "Begins a plan with the whole text of a document, as a draft. All of it is stored or nothing; each finding names its exact place, such as `#/actions/4711/endDate`.")
    public PlanDocumentView createPlanFromDocument(PlanDocument request) {
        return documents.create(request);
    }

    @GET
    @Path("/{plan}/versions/{version}/diff")
    @PermitAll
    @Operation(
            description =
                    "What is different between two editions of a plan's text, by the codes of its parts, not by their places in lists.")
    public PlanDiffView getPlanDiff(
            @Parameter(description = "Id or code of the plan.", example = PLAN) @PathParam("plan") String plan,
            @Parameter(description = "Number of the edition.", example = "1") @PathParam("version") String version,
            @RestQuery
                    @Parameter(
                            description =
                                    "Number of the edition to compare with; the fixed one before unless told; the first one has nothing different.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 9),
                            example = "1")
                    String base) {
        return documents.compare(plan, version, base);
    }
}
