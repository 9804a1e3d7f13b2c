package org.diversitynetwork.localgroup;

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

@Path("/api/v1/local-groups/{localGroup}/members")
@Tag(name = "Local groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LocalGroupMemberResource {
    private static final String EXAMPLE = "0199e3c4-a1b2-7f00-8a00-000000000022";

    private final LocalGroupMemberService members;

    LocalGroupMemberResource(LocalGroupMemberService members) {
        this.members = members;
    }

    @GET
    @PermissionsAllowed("local-group-read-members")
    @Operation(
            description =
                    "Who sits in a local group, in the order of joining. Seen by those who work in its city and by its own members.")
    public Page<LocalGroupMemberView> listLocalGroupMembers(
            String localGroup, @BeanParam LocalGroupMemberFilter filter, @BeanParam PageRequest page) {
        return members.list(localGroup, filter, page);
    }

    @GET
    @Path("/{member}")
    @PermissionsAllowed("local-group-read-members")
    @Operation(description = "One member of a local group.")
    public LocalGroupMemberView getLocalGroupMember(
            String localGroup,
            @Parameter(description = "Id of the member.", example = EXAMPLE) @PathParam("member") String member) {
        return members.get(localGroup, member);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("local-group-edit")
    @Problems({"local-group-closed", "local-group-member-once"})
    @Operation(
            description =
                    "Takes a person or an organisation into a local group. Gives no role: what the person may do is decided by roles.")
    public LocalGroupMemberView createLocalGroupMember(String localGroup, NewLocalGroupMember request) {
        return members.create(localGroup, request);
    }

    @PATCH
    @Path("/{member}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("local-group-edit")
    @Problems({"local-group-closed", "local-group-member-once"})
    @Operation(description = "Changes a member by a merge patch; `leftOn` lets the member leave and keeps the record.")
    public LocalGroupMemberView changeLocalGroupMember(
            String localGroup,
            @Parameter(description = "Id of the member.", example = EXAMPLE) @PathParam("member") String member,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<LocalGroupMemberChanges> patch) {
        return members.change(localGroup, member, ifMatch, patch);
    }

    @DELETE
    @Path("/{member}")
    @PermissionsAllowed("local-group-edit")
    @Operation(description = "Takes back a member that was added by mistake. Whoever leaves gets a `leftOn` instead.")
    public void removeLocalGroupMember(
            String localGroup,
            @Parameter(description = "Id of the member.", example = EXAMPLE) @PathParam("member") String member,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        members.remove(localGroup, member, ifMatch);
    }
}
