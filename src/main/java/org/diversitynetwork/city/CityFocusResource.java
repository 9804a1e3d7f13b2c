package org.diversitynetwork.city;

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

@Path("/api/v1/cities/{city}/focus")
@Tag(name = "Cities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CityFocusResource {
    private final CityFocusService focuses;

    CityFocusResource(CityFocusService focuses) {
        this.focuses = focuses;
    }

    @GET
    @PermitAll
    @Operation(description = "The target groups that a city works for, in the order of their choice.")
    public Page<CityFocusView> listCityFocus(
            String city, @BeanParam CityFocusFilter filter, @BeanParam PageRequest page) {
        return focuses.list(city, filter, page);
    }

    @GET
    @Path("/{focus}")
    @PermitAll
    @Operation(description = "One focus of a city, by its id or by the code of its target group.")
    public CityFocusView getCityFocus(
            String city,
            @Parameter(description = "Id of the focus, or code of its target group.", example = "women")
                    @PathParam("focus")
                    String focus) {
        return focuses.get(city, focus);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("city-edit")
    @Problems({"archived", "city-focus-once-per-group", "city-focus-one-primary", "city-focus-group-elsewhere"})
    @Operation(description = "Adds a target group to those that a city works for.")
    public CityFocusView createCityFocus(String city, NewCityFocus request) {
        return focuses.create(city, request);
    }

    @PATCH
    @Path("/{focus}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("city-edit")
    @Problems({"archived", "city-focus-one-primary", "city-focus-group-elsewhere"})
    @Operation(
            description =
                    "Changes a focus by a merge patch. To change the primary one, first make the old one ordinary.")
    public CityFocusView changeCityFocus(
            String city,
            @Parameter(description = "Id of the focus, or code of its target group.", example = "women")
                    @PathParam("focus")
                    String focus,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<CityFocusChanges> patch) {
        return focuses.change(city, focus, ifMatch, patch);
    }

    @DELETE
    @Path("/{focus}")
    @PermissionsAllowed("city-edit")
    @Problems("city-focus-needed")
    @Operation(
            description =
                    "Takes a target group from those that a city works for. In an active network, each city keeps at least one; a group stays while a plan of the city is for it.")
    public void removeCityFocus(
            String city,
            @Parameter(description = "Id of the focus, or code of its target group.", example = "women")
                    @PathParam("focus")
                    String focus,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        focuses.remove(city, focus, ifMatch);
    }
}
