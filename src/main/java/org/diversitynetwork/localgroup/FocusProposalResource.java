package org.diversitynetwork.localgroup;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.openapi.Problems;
import org.diversitynetwork.shared.state.Transition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/local-groups/{localGroup}/focus-proposals")
@Tag(name = "Local groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FocusProposalResource {
    private static final String EXAMPLE = "0199e3c4-a1b2-7f00-8a00-000000000023";

    private final FocusProposalService proposals;

    FocusProposalResource(FocusProposalService proposals) {
        this.proposals = proposals;
    }

    @GET
    @PermissionsAllowed("local-group-read-members")
    @Operation(
            description =
                    "Target groups that a local group proposed to its city, in the order it did. Seen by those who work in the city and by the group's members.")
    public Page<FocusProposalView> listFocusProposals(
            String localGroup, @BeanParam FocusProposalFilter filter, @BeanParam PageRequest page) {
        return proposals.list(localGroup, filter, page);
    }

    @GET
    @Path("/{focusProposal}")
    @PermissionsAllowed("local-group-read-members")
    @Operation(description = "One proposal of a local group.")
    public FocusProposalView getFocusProposal(
            String localGroup,
            @Parameter(description = "Id of the proposal.", example = EXAMPLE) @PathParam("focusProposal")
                    String focusProposal) {
        return proposals.get(localGroup, focusProposal);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("local-group-propose")
    @Problems({"local-group-closed", "focus-proposal-once"})
    @Operation(description = "Proposes that the city should work for a target group. The coordinator decides.")
    public FocusProposalView createFocusProposal(String localGroup, NewFocusProposal request) {
        return proposals.create(localGroup, request);
    }

    @POST
    @Path("/{focusProposal}/transitions")
    @PermissionsAllowed("local-group-edit")
    @Problems({"transition-refused", "city-focus-one-primary", "archived"})
    @Operation(
            description =
                    "Accepts a proposal, by which the city focuses on the group from today on as its local group decided; or declines it, for a `reason`.")
    public FocusProposalView moveFocusProposal(
            String localGroup,
            @Parameter(description = "Id of the proposal.", example = EXAMPLE) @PathParam("focusProposal")
                    String focusProposal,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Transition<FocusProposalStatus> transition) {
        return proposals.move(localGroup, focusProposal, ifMatch, transition);
    }
}
