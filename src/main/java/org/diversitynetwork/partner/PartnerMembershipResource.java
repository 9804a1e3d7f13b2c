package org.diversitynetwork.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/partners/{partner}/memberships")
@Tag(name = "Partners")
@Produces(MediaType.APPLICATION_JSON)
class PartnerMembershipResource {
    private final MembershipService memberships;

    PartnerMembershipResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @GET
    @PermitAll
    @Operation(description = "The networks that a partner belongs or belonged to, with its role in each.")
    public Page<MembershipView> listPartnerMemberships(
            String partner, @BeanParam MembershipFilter filter, @BeanParam PageRequest page) {
        return memberships.listOfPartner(partner, filter, page);
    }
}
