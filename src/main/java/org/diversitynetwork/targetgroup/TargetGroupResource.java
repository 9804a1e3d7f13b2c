package org.diversitynetwork.targetgroup;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
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
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.JsonBody;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.diversitynetwork.shared.state.Lifecycle;
import org.diversitynetwork.shared.state.Transition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/target-groups")
@Tag(
        name = "Target groups",
        description =
                "Groups of people that are under-represented in tech: women, migrants and seniors are predefined, cities add local ones.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TargetGroupResource {
    private final TargetGroupService groups;

    TargetGroupResource(TargetGroupService groups) {
        this.groups = groups;
    }

    @GET
    @PermitAll
    @Operation(description = "Target groups by label. Archived ones are left out unless `status` asks for them.")
    public Page<TargetGroupView> listTargetGroups(@BeanParam TargetGroupFilter filter, @BeanParam PageRequest page) {
        return groups.list(filter, page);
    }

    @GET
    @Path("/{targetGroup}")
    @PermitAll
    @Operation(
            description =
                    "One target group, by id or code. Archived ones are answered too, so that what points at them stays readable.")
    public TargetGroupView getTargetGroup(String targetGroup) {
        return groups.get(targetGroup);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("target-group-edit")
    @Problems("target-group-code-taken")
    @Operation(
            description =
                    "Adds a target group: for every city, or local to one. A local group may map to a predefined one, so that cities stay comparable.")
    public TargetGroupView createTargetGroup(NewTargetGroup request) {
        return groups.create(request);
    }

    @PATCH
    @Path("/{targetGroup}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("target-group-edit")
    @Problems({"archived", "target-group-code-taken", "target-group-named", "target-group-predefined"})
    @Operation(
            description =
                    "Changes a target group by a merge patch. A predefined group keeps its code, and so does one that an action plan names.")
    public TargetGroupView changeTargetGroup(
            String targetGroup, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<TargetGroupChanges> patch) {
        return groups.change(targetGroup, ifMatch, patch);
    }

    @DELETE
    @Path("/{targetGroup}")
    @PermissionsAllowed("target-group-edit")
    @Problems({"transition-refused", "target-group-predefined"})
    @Operation(
            description =
                    "Archives a target group, like the transition to `archived`. A predefined one, or one that a city focuses on, stays.")
    public void archiveTargetGroup(String targetGroup, @HeaderParam("If-Match") IfMatch ifMatch) {
        groups.archive(targetGroup, ifMatch);
    }

    @POST
    @Path("/{targetGroup}/transitions")
    @PermissionsAllowed("target-group-edit")
    @Problems("transition-refused")
    @Operation(description = "Archives a target group or takes an archived one back into use.")
    public TargetGroupView moveTargetGroup(
            String targetGroup, @HeaderParam("If-Match") IfMatch ifMatch, Transition<Lifecycle> transition) {
        return groups.move(targetGroup, ifMatch, transition);
    }
}
