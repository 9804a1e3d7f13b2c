package org.diversitynetwork.shared.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/problems")
@Tag(name = "Problems", description = "What the codes of problems mean and what to do about them.")
@Produces(MediaType.APPLICATION_JSON)
class ProblemResource {
    /** All of the codes. */
    @Schema(name = "ProblemKinds", description = "Every problem code of the API.")
    public record Kinds(
            @Schema(description = "The codes, by status.", maxItems = 500)
            List<ProblemKind> items) {}

    @GET
    @PermitAll
    @Operation(description = "Every problem code that the API can answer with.")
    public Kinds listProblems() {
        return new Kinds(ProblemCatalogue.all());
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(description = "What one problem code means; the `type` of a problem leads here.")
    public ProblemKind getProblem(
            @Parameter(description = "The code.", example = "not-found") @PathParam("code") String code) {
        return ProblemCatalogue.find(code).orElseThrow(() -> new NotFound("problem code"));
    }
}
