package org.diversitynetwork.account;

import io.quarkus.security.PermissionsAllowed;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.ChangesAccess;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.NeverReplayed;
import org.diversitynetwork.shared.http.RequestFacts;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Tag(name = "Me", description = "Who the caller is, what it may do, and what is stored about it.")
@ChangesAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeResource {
    private final MeService me;

    MeResource(MeService me) {
        this.me = me;
    }

    @GET
    @PermissionsAllowed("signed-in")
    @Operation(
            description =
                    "Who the caller is: a person with roles, or an API token with scopes; and which networks, cities and partners it may edit.")
    public MeView getMe() {
        return me.get();
    }

    @GET
    @Path("/data")
    @PermissionsAllowed("own-account")
    @Operation(description = "Everything that is stored about the person who calls, and what for (GDPR, article 15).")
    public MyDataView getMyData() {
        return me.data();
    }

    @DELETE
    @PermissionsAllowed("own-account")
    @Problems({"last-administrator", "no-account-here"})
    @Operation(
            description =
                    "Erases the caller's account for good (GDPR, article 17). The id stays as a pseudonym, so that statistics and the record of changes stay whole.")
    public void eraseMe(@HeaderParam("If-Match") IfMatch ifMatch) {
        me.erase(ifMatch);
    }

    @POST
    @Path("/password")
    @PermissionsAllowed("own-account")
    @NeverReplayed
    @Problems({"sign-in-failed", "sign-in-blocked", "no-account-here"})
    @Operation(description = "Chooses another password. All other sessions of the person end; this one goes on.")
    public void changePassword(PasswordChange request, @Context RoutingContext routing) {
        me.changePassword(request, RequestFacts.neighbourhood(routing));
    }
}
