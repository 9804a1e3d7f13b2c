package org.diversitynetwork.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.NeverReplayed;
import org.diversitynetwork.shared.http.RequestFacts;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/auth")
@Tag(name = "Sign-in", description = "Signing in and out, and choosing a password by a link sent by mail.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SignInResource {
    private final SignInService accounts;
    private final PasswordService passwords;

    SignInResource(SignInService accounts, PasswordService passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @POST
    @Path("/token")
    @PermitAll
    @NeverReplayed
    @Problems({"sign-in-failed", "sign-in-blocked"})
    @Operation(
            description =
                    "Trades e-mail address and password for an access token of 15 minutes and a refresh token of 30 days. After ten wrong passwords in a row each further try has to wait, longer each time. The answer is never stored, whatever Idempotency-Key comes with the request.")
    public AccessToken signIn(SignIn request, @Context RoutingContext routing) {
        return accounts.signIn(request, RequestFacts.neighbourhood(routing));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @NeverReplayed
    @Operation(
            description =
                    "Trades a refresh token for the next pair of tokens. Each refresh token works once; one that is used again is taken for stolen and ends the session with all of its tokens.")
    public AccessToken refreshSession(SessionRefresh request) {
        return accounts.refresh(request);
    }

    @POST
    @Path("/sign-out")
    @PermitAll
    @NeverReplayed
    @Operation(
            description =
                    "Ends the session that the refresh token belongs to, with its access tokens, on every node. An unknown token changes nothing.")
    public void signOut(SessionRefresh request) {
        accounts.signOut(request);
    }

    @POST
    @Path("/password-resets")
    @PermitAll
    @NeverReplayed
    @Problems("mail-not-configured")
    @Operation(
            description =
                    "Sends a link to choose a new password, valid for an hour, if an account has this e-mail address. The answer does not tell whether one has.")
    public void requestPasswordReset(NewPasswordReset request) {
        passwords.requestReset(request);
    }

    @POST
    @Path("/passwords")
    @PermitAll
    @NeverReplayed
    @Problems("link-used-up")
    @Operation(
            description =
                    "Chooses a password with the token from an invitation or a reset link. The link works once; sessions that are open end.")
    public void setPassword(NewPassword request) {
        passwords.set(request);
    }
}
