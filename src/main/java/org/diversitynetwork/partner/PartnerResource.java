package org.diversitynetwork.partner;

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
import org.diversitynetwork.shared.http.ChangesAccess;
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

@Path("/api/v1/partners")
@Tag(
        name = "Partners",
        description =
                "The organisations that carry the networks, their contact points, and their membership in networks.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ChangesAccess
class PartnerResource {
    private final PartnerService partners;

    PartnerResource(PartnerService partners) {
        this.partners = partners;
    }

    @GET
    @PermitAll
    @Operation(description = "Partners by name. Archived ones are left out unless `status` asks for them.")
    public Page<PartnerView> listPartners(@BeanParam PartnerFilter filter, @BeanParam PageRequest page) {
        return partners.list(filter, page);
    }

    @GET
    @Path("/{partner}")
    @PermitAll
    @Operation(
            description =
                    "One partner, by id or code. Archived ones are answered too, so that what points at them stays readable.")
    public PartnerView getPartner(String partner) {
        return partners.get(partner);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("partner-create")
    @Problems("partner-code-taken")
    @Operation(description = "Adds an organisation. It joins networks by memberships.")
    public PartnerView createPartner(NewPartner request) {
        return partners.create(request);
    }

    @PATCH
    @Path("/{partner}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("partner-edit")
    @Problems({"archived", "city-focus-missing", "insufficient-scope"})
    @Operation(description = "Changes a partner by a merge patch.")
    public PartnerView changePartner(
            String partner, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<PartnerChanges> patch) {
        return partners.change(partner, ifMatch, patch);
    }

    @DELETE
    @Path("/{partner}")
    @PermissionsAllowed("partner-manage")
    @Problems("transition-refused")
    @Operation(
            description =
                    "Archives a partner, like the transition to `archived`. A member of a network stays until it is withdrawn.")
    public void archivePartner(String partner, @HeaderParam("If-Match") IfMatch ifMatch) {
        partners.move(partner, ifMatch, Transition.to(Lifecycle.ARCHIVED));
    }

    @POST
    @Path("/{partner}/transitions")
    @PermissionsAllowed("partner-manage")
    @Problems("transition-refused")
    @Operation(description = "Archives a partner or takes an archived one back into use.")
    public PartnerView movePartner(
            String partner, @HeaderParam("If-Match") IfMatch ifMatch, Transition<Lifecycle> transition) {
        return partners.move(partner, ifMatch, transition);
    }
}
