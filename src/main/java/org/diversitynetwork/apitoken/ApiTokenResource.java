package org.diversitynetwork.apitoken;

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
import org.diversitynetwork.shared.http.ChangesAccess;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.JsonBody;
import org.diversitynetwork.shared.http.NeverReplayed;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.diversitynetwork.shared.state.Transition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/api-tokens")
@Tag(
        name = "API tokens",
        description =
                "Credentials of partners' systems: each does a part of what an editor of the partner may, for at most a year.")
@ChangesAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ApiTokenResource {
    private static final String ID = "Id of the API token.";
    private static final String EXAMPLE = "0199e3c4-a1b2-7f00-8a00-000000000013";

    private final ApiTokenService tokens;

    ApiTokenResource(ApiTokenService tokens) {
        this.tokens = tokens;
    }

    @GET
    @PermissionsAllowed("api-token-read")
    @Operation(
            description = "API tokens by label: those of partners in the caller's reach. Secrets are never among them.")
    public Page<ApiTokenView> listApiTokens(@BeanParam ApiTokenFilter filter, @BeanParam PageRequest page) {
        return tokens.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("api-token-read")
    @Operation(description = "One API token, without its secret.")
    public ApiTokenView getApiToken(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
        return tokens.get(id);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("api-token-edit")
    @NeverReplayed
    @Operation(
            description =
                    "Makes an API token for a partner. Its secret is in this answer and nowhere else, so that the answer is never stored, whatever Idempotency-Key comes with the request.")
    public ApiTokenView createApiToken(NewApiToken request) {
        return tokens.create(request);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("api-token-edit")
    @Operation(
            description =
                    "Changes an API token that has not ended by a merge patch. Scopes can only be taken away, and its end only come sooner.")
    public ApiTokenView changeApiToken(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<ApiTokenChanges> patch) {
        return tokens.change(id, ifMatch, patch);
    }

    @POST
    @Path("/{id}/rotations")
    @PermissionsAllowed("api-token-edit")
    @NeverReplayed
    @Problems("api-token-ended")
    @Operation(
            description =
                    "Gives an API token another secret, which is in this answer and nowhere else. The present secret works on for the overlap, the one before it ends at once.")
    public ApiTokenView rotateApiToken(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id, NewRotation request) {
        return tokens.rotate(id, request);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("api-token-revoke")
    @Problems("transition-refused")
    @Operation(description = "Revokes an API token, like the transition to `revoked`: on every node, within moments.")
    public void revokeApiToken(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        tokens.move(id, ifMatch, Transition.to(ApiTokenStatus.REVOKED));
    }

    @POST
    @Path("/{id}/transitions")
    @PermissionsAllowed("api-token-revoke")
    @Problems("transition-refused")
    @Operation(description = "Revokes an API token, for good and with a reason.")
    public ApiTokenView moveApiToken(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Transition<ApiTokenStatus> transition) {
        return tokens.move(id, ifMatch, transition);
    }
}
