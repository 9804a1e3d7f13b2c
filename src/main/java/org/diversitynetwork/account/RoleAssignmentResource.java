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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.ChangesAccess;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.JsonBody;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/users/{user}/roles")
@Tag(name = "Users")
@ChangesAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RoleAssignmentResource {
    private static final String EXAMPLE = "0199e3c4-a1b2-7f00-8a00-000000000012";

    private final RoleAssignmentService roles;

    RoleAssignmentResource(RoleAssignmentService roles) {
        this.roles = roles;
    }

    @GET
    @PermissionsAllowed("user-manage")
    @Operation(description = "The roles of a user, past and future ones too, in the order of their first day.")
    public Page<RoleAssignmentView> listUserRoles(String user, @BeanParam PageRequest page) {
        return roles.list(user, page);
    }

    @GET
    @Path("/{role}")
    @PermissionsAllowed("user-manage")
    @Operation(description = "One role of a user.")
    public RoleAssignmentView getUserRole(
            String user,
            @Parameter(description = "Id of the role assignment.", example = EXAMPLE) @PathParam("role") String role) {
        return roles.get(user, role);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("user-manage")
    @Problems({"role-assignment-once", "user-erased"})
    @Operation(description = "Gives a user a role within a scope. It counts on every node within moments.")
    public RoleAssignmentView createUserRole(String user, NewRoleAssignment request) {
        return roles.create(user, request);
    }

    @PATCH
    @Path("/{role}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("user-manage")
    @Problems("last-administrator")
    @Operation(description = "Changes the last day of a role by a merge patch.")
    public RoleAssignmentView changeUserRole(
            String user,
            @Parameter(description = "Id of the role assignment.", example = EXAMPLE) @PathParam("role") String role,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<RoleAssignmentChanges> patch) {
        return roles.change(user, role, ifMatch, patch);
    }

    @DELETE
    @Path("/{role}")
    @PermissionsAllowed("user-manage")
    @Problems("last-administrator")
    @Operation(
            description =
                    "Takes a role from a user at once, on every node. The record of changes keeps that it was there.")
    public void removeUserRole(
            String user,
            @Parameter(description = "Id of the role assignment.", example = EXAMPLE) @PathParam("role") String role,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        roles.remove(user, role, ifMatch);
    }
}
