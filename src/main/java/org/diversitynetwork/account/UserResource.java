package org.diversitynetwork.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.ChangesAccess;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.JsonBody;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.diversitynetwork.shared.state.Transition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/users")
@Tag(name = "Users", description = "The people who sign in, and the roles that each of them has.")
@ChangesAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UserResource {
    private final UserService users;

    UserResource(UserService users) {
        this.users = users;
    }

    @GET
    @PermissionsAllowed("user-manage")
    @Operation(description = "Users by name. Erased ones are left out unless `status` asks for them.")
    public Page<UserView> listUsers(@BeanParam UserFilter filter, @BeanParam PageRequest page) {
        return users.list(filter, page);
    }

    @GET
    @Path("/{user}")
    @PermissionsAllowed("user-manage")
    @Operation(description = "One user, by id or code.")
    public UserView getUser(String user) {
        return users.get(user);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("user-manage")
    @Problems({"user-code-taken", "user-email-taken", "mail-not-configured", "mail-failed"})
    @Operation(
            description =
                    "Invites a person: a link that works once, within seven days, is sent by mail, and whoever has it chooses the password. Roles are given afterwards.")
    public UserView createUser(NewUser request) {
        return users.invite(request);
    }

    @POST
    @Path("/{user}/invitations")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("user-manage")
    @Problems({"user-not-invited", "mail-not-configured", "mail-failed"})
    @Operation(
            description =
                    "Sends a new invitation to somebody who has not chosen a password yet; older links stop working.")
    public void inviteUserAgain(String user) {
        users.inviteAgain(user);
    }

    @PATCH
    @Path("/{user}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("user-manage")
    @Problems("user-erased")
    @Operation(description = "Changes a user by a merge patch.")
    public UserView changeUser(String user, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<UserChanges> patch) {
        return users.change(user, ifMatch, patch);
    }

    @DELETE
    @Path("/{user}")
    @PermissionsAllowed("user-manage")
    @Problems("last-administrator")
    @Operation(
            description =
                    "Erases a person: name, e-mail address, password, sessions and roles are gone for good. The id stays as a pseudonym, so that statistics and the record of changes stay whole.")
    public void eraseUser(String user, @HeaderParam("If-Match") IfMatch ifMatch) {
        users.erase(user, ifMatch);
    }

    @POST
    @Path("/{user}/transitions")
    @PermissionsAllowed("user-manage")
    @Problems("transition-refused")
    @Operation(
            description =
                    "Suspends a user, which ends its sessions on every node, or lets a suspended one sign in again.")
    public UserView moveUser(String user, @HeaderParam("If-Match") IfMatch ifMatch, Transition<UserStatus> transition) {
        return users.move(user, ifMatch, transition);
    }
}
