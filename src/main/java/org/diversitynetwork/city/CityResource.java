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

@Path("/api/v1/cities")
@Tag(
        name = "Cities",
        description =
                "The places whose diversity work the networks follow, and the target groups that each of them focuses on.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CityResource {
    private final CityService cities;

    CityResource(CityService cities) {
        this.cities = cities;
    }

    @GET
    @PermitAll
    @Operation(description = "Cities by name. Archived ones are left out unless `status` asks for them.")
    public Page<CityView> listCities(@BeanParam CityFilter filter, @BeanParam PageRequest page) {
        return cities.list(filter, page);
    }

    @GET
    @Path("/{city}")
    @PermitAll
    @Operation(
            description =
                    "One city, by id or code. Archived ones are answered too, so that what points at them stays readable.")
    public CityView getCity(String city) {
        return cities.get(city);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("city-manage")
    @Problems("city-code-taken")
    @Operation(description = "Adds a city. A district or a part of a larger city names that one as `parentCity`.")
    public CityView createCity(NewCity request) {
        return cities.create(request);
    }

    @PATCH
    @Path("/{city}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("city-edit")
    @Problems({"archived", "partner-city-same-country"})
    @Operation(description = "Changes a city by a merge patch.")
    public CityView changeCity(String city, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<CityChanges> patch) {
        return cities.change(city, ifMatch, patch);
    }

    @DELETE
    @Path("/{city}")
    @PermissionsAllowed("city-manage")
    @Problems("transition-refused")
    @Operation(description = "Archives a city, like the transition to `archived`. One with partners or parts stays.")
    public void archiveCity(String city, @HeaderParam("If-Match") IfMatch ifMatch) {
        cities.move(city, ifMatch, Transition.to(Lifecycle.ARCHIVED));
    }

    @POST
    @Path("/{city}/transitions")
    @PermissionsAllowed("city-manage")
    @Problems("transition-refused")
    @Operation(description = "Archives a city or takes an archived one back into use.")
    public CityView moveCity(String city, @HeaderParam("If-Match") IfMatch ifMatch, Transition<Lifecycle> transition) {
        return cities.move(city, ifMatch, transition);
    }
}
