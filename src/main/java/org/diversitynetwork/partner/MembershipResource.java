package org.diversitynetwork.partner;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.diversitynetwork.shared.state.Transition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/networks/{network}/memberships")
@Tag(name = "Networks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ChangesAccess
class MembershipResource {
    private final MembershipService memberships;

    MembershipResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @GET
    @PermitAll
    @Operation(description = "The partners of a network, past and present, by name, each with its city and role.")
    public Page<MembershipView> listMemberships(
            String network, @BeanParam MembershipFilter filter, @BeanParam PageRequest page) {
        return memberships.listInNetwork(network, filter, page);
    }

    @GET
    @Path("/{membership}")
    @PermitAll
    @Operation(description = "One membership, by its id, or the present one by the code of its partner.")
    public MembershipView getMembership(
            String network,
            @Parameter(description = "Id of the membership, or code of its partner.", example = "arrsa")
                    @PathParam("membership")
                    String membership) {
        return memberships.get(network, membership);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("membership-create")
    @Problems({"archived", "network-membership-once"})
    @Operation(
            description =
                    "Makes a partner a candidate for the network. It becomes a member by the transition to `active`.")
    public MembershipView createMembership(String network, NewMembership request) {
        return memberships.create(network, request);
    }

    @PATCH
    @Path("/{membership}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("membership-edit")
    @Problems({"archived", "lead-partner-needed", "network-membership-left-after-joined"})
    @Operation(
            description =
                    "Changes a membership by a merge patch. An active member that becomes `lead_partner` takes over: the former lead becomes a partner in the same step.")
    public MembershipView changeMembership(
            String network,
            @Parameter(description = "Id of the membership, or code of its partner.", example = "arrsa")
                    @PathParam("membership")
                    String membership,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<MembershipChanges> patch) {
        return memberships.change(network, membership, ifMatch, patch);
    }

    @POST
    @Path("/{membership}/transitions")
    @PermissionsAllowed("membership-manage")
    @Problems({"archived", "transition-refused", "network-one-lead-partner"})
    @Operation(
            description =
                    "Makes a candidate an active member, or lets a member leave from today on. The lead partner of an active network stays.")
    public MembershipView moveMembership(
            String network,
            @Parameter(description = "Id of the membership, or code of its partner.", example = "arrsa")
                    @PathParam("membership")
                    String membership,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Transition<MembershipStatus> transition) {
        return memberships.move(network, membership, ifMatch, transition);
    }
}
