package org.diversitynetwork.network;

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
import org.diversitynetwork.shared.state.Transition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/networks")
@Tag(
        name = "Networks",
        description = "Partners of several cities that work together for some years under one programme.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NetworkResource {
    private final NetworkService networks;

    NetworkResource(NetworkService networks) {
        this.networks = networks;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "Networks by name. Those in preparation, and archived ones, are seen only by people who have a role and by partners' systems.")
    public Page<NetworkView> listNetworks(@BeanParam NetworkFilter filter, @BeanParam PageRequest page) {
        return networks.list(filter, page);
    }

    @GET
    @Path("/{network}")
    @PermitAll
    @Operation(
            description =
                    "One network, by id or code. One in preparation or archived is seen only by people who have a role and by partners' systems.")
    public NetworkView getNetwork(String network) {
        return networks.get(network);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("network-create")
    @Problems("network-code-taken")
    @Operation(description = "Adds a network, in preparation.")
    public NetworkView createNetwork(NewNetwork request) {
        return networks.create(request);
    }

    @PATCH
    @Path("/{network}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("network-edit")
    @Problems("archived")
    @Operation(description = "Changes a network by a merge patch.")
    public NetworkView changeNetwork(
            String network, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<NetworkChanges> patch) {
        return networks.change(network, ifMatch, patch);
    }

    @DELETE
    @Path("/{network}")
    @PermissionsAllowed("network-manage")
    @Problems("transition-refused")
    @Operation(
            description =
                    "Archives a network that is closed or still in preparation, like the transition to `archived`.")
    public void archiveNetwork(String network, @HeaderParam("If-Match") IfMatch ifMatch) {
        networks.move(network, ifMatch, Transition.to(NetworkStatus.ARCHIVED));
    }

    @POST
    @Path("/{network}/transitions")
    @PermissionsAllowed("network-manage")
    @Problems("transition-refused")
    @Operation(
            description =
                    "Moves a network on. To become active it needs exactly one lead partner, and each of its cities a focus group.")
    public NetworkView moveNetwork(
            String network, @HeaderParam("If-Match") IfMatch ifMatch, Transition<NetworkStatus> transition) {
        return networks.move(network, ifMatch, transition);
    }
}
