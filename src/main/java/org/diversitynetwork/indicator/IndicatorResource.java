package org.diversitynetwork.indicator;

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

@Path("/api/v1/indicators")
@Tag(
        name = "Indicators",
        description = "What is measured, the targets set for it, and what was observed in which reporting period.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IndicatorResource {
    private final IndicatorService indicators;
    private final SeriesService series;

    IndicatorResource(IndicatorService indicators, SeriesService series) {
        this.indicators = indicators;
        this.series = series;
    }

    @GET
    @PermitAll
    @Operation(
            description =
                    "Indicators by name: those of the whole installation, of networks and of cities. Archived ones are left out unless `status` asks for them.")
    public Page<IndicatorView> listIndicators(@BeanParam IndicatorFilter filter, @BeanParam PageRequest page) {
        return indicators.list(filter, page);
    }

    @GET
    @Path("/{indicator}")
    @PermitAll
    @Operation(description = "One indicator, by id or code, archived ones too.")
    public IndicatorView getIndicator(String indicator) {
        return indicators.get(indicator);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("indicator-edit")
    @Problems("indicator-code-taken")
    @Operation(
            description =
                    "Adds an indicator: to the whole installation, which its administrators do, to a network, which its administrator or lead partner does, or to a city, which its coordinator does too.")
    public IndicatorView createIndicator(NewIndicator request) {
        return indicators.create(request);
    }

    @PATCH
    @Path("/{indicator}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("indicator-edit")
    @Problems({"archived", "indicator-in-use"})
    @Operation(
            description =
                    "Changes an indicator by a merge patch. What its observations mean cannot change: unit, decimals and aggregation stay once there are any.")
    public IndicatorView changeIndicator(
            String indicator, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch<IndicatorChanges> patch) {
        return indicators.change(indicator, ifMatch, patch);
    }

    @DELETE
    @Path("/{indicator}")
    @PermissionsAllowed("indicator-edit")
    @Problems("transition-refused")
    @Operation(
            description =
                    "Archives an indicator, like the transition to `archived`: its observations stay, and no more are taken.")
    public void archiveIndicator(String indicator, @HeaderParam("If-Match") IfMatch ifMatch) {
        indicators.move(indicator, ifMatch, Transition.to(Lifecycle.ARCHIVED));
    }

    @POST
    @Path("/{indicator}/transitions")
    @PermissionsAllowed("indicator-edit")
    @Problems("transition-refused")
    @Operation(description = "Archives an indicator or takes an archived one back into use.")
    public IndicatorView moveIndicator(
            String indicator, @HeaderParam("If-Match") IfMatch ifMatch, Transition<Lifecycle> transition) {
        return indicators.move(indicator, ifMatch, transition);
    }

    @GET
    @Path("/{indicator}/series")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "image/svg+xml"})
    @Operation(
            description =
                    "How the values of cities went over time in a network: baseline, target, actual, cumulative and forecast, by city, target group, gender or age band, and all cities as one. Wherever values of several cities become one, the method is named and so are the cities that are missing. Values of a part of the people never add into the whole.")
    public SeriesView getIndicatorSeries(String indicator, @BeanParam SeriesQuestion question) {
        return series.get(indicator, question);
    }
}
