package org.diversitynetwork.localgroup;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

@Path("/api/v1/local-groups")
@Tag(
        name = "Local groups",
        description =
                "The people and organisations of a city that choose its target groups, write its plan and follow its delivery.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LocalGroupResource {
    private final LocalGroupService groups;

    LocalGroupResource(LocalGroupService groups) {
        this.groups = groups;
    }

    @GET
    @PermitAll
    @Operation(description = "Local groups by name, each with its members by sector.")
    public Page<LocalGroupView> listLocalGroups(@BeanParam LocalGroupFilter filter, @BeanParam PageRequest page) {
        return groups.list(filter, page);
    }

    @GET
    @Path("/{localGroup}")
    @PermitAll
    @Operation(description = "One local group, by id or code.")
    public LocalGroupView getLocalGroup(String localGroup) {
        return groups.get(localGroup);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("local-group-edit")
    @Problems("local-group-code-taken")
    @Operation(description = "Adds a local group to a city. It starts active and without members.")
    public LocalGroupView createLocalGroup(NewLocalGroup request) {
        return groups.create(request);
    }

    @PATCH
    @Path("/{localGroup}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("local-group-edit")
    @Problems("local-group-closed")
    @Operation(description = "Changes a local group by a merge patch. A closed one stays as it is.")
    public LocalGroupView changeLocalGroup(
            String localGroup, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<LocalGroupChanges> patch) {
        return groups.change(localGroup, ifMatch, patch);
    }

    @POST
    @Path("/{localGroup}/transitions")
    @PermissionsAllowed("local-group-edit")
    @Problems("transition-refused")
    @Operation(description = "Lets a local group rest, wakes it up, or closes it for good.")
    public LocalGroupView moveLocalGroup(
            String localGroup, @HeaderParam("If-Match") IfMatch ifMatch, Transition<LocalGroupStatus> transition) {
        return groups.move(localGroup, ifMatch, transition);
    }
}
