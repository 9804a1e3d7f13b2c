package org.diversitynetwork.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.NeverReplayed;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/auth/token")
@Tag(name = "Sign-in", description = "Trading e-mail address and password for an access token.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SignInResource {
    private final SignInService accounts;

    SignInResource(SignInService accounts) {
        this.accounts = accounts;
    }

    @POST
    @PermitAll
    @NeverReplayed
    @Problems("sign-in-failed")
    @Operation(
            description =
                    "Trades e-mail address and password for an access token of 15 minutes. The answer is never stored, whatever Idempotency-Key comes with the request.")
    public AccessToken signIn(SignIn request) {
        return accounts.signIn(request);
    }
}
