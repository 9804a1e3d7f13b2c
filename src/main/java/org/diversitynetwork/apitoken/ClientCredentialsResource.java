package org.diversitynetwork.apitoken;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.diversitynetwork.shared.http.NeverReplayed;
import org.diversitynetwork.shared.http.OwnCredentials;
import org.diversitynetwork.shared.http.RequestFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Trades an API token for a short access token, for clients whose library expects OAuth 2 (RFC 6749, 4.4). Its bodies
 * are those of that standard, and the OpenAPI document names it as a security scheme instead of an operation.
 */
@Path("/oauth/token")
@Produces(MediaType.APPLICATION_JSON)
class ClientCredentialsResource {
    private final ClientCredentialsService credentials;

    ClientCredentialsResource(ClientCredentialsService credentials) {
        this.credentials = credentials;
    }

    @POST
    @PermitAll
    @NeverReplayed
    @OwnCredentials
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response tradeApiToken(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @FormParam("grant_type") String grantType,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret,
            @FormParam("scope") String scope,
            @Context RoutingContext routing) {
        return credentials.trade(
                ClientCredentials.of(authorization, clientId, clientSecret),
                grantType,
                scope,
                RequestFacts.address(routing));
    }
}
