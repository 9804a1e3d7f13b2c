package org.diversitynetwork.indicator;

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

@Path("/api/v1/networks/{network}/reporting-periods")
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReportingPeriodResource {
    private final ReportingPeriodService periods;

    ReportingPeriodResource(ReportingPeriodService periods) {
        this.periods = periods;
    }

    @GET
    @PermitAll
    @Operation(
            description = "The months, quarters, half-years or years that a network reports for, by their first day.")
    public Page<ReportingPeriodView> listReportingPeriods(
            String network, @BeanParam ReportingPeriodFilter filter, @BeanParam PageRequest page) {
        return periods.list(network, filter, page);
    }

    @GET
    @Path("/{period}")
    @PermitAll
    @Operation(description = "One reporting period, by its id or its code in the network.")
    public ReportingPeriodView getReportingPeriod(
            String network,
            @Parameter(description = "Id or code of the period.", example = "2024-h1") @PathParam("period")
                    String period) {
        return periods.get(network, period);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("reporting-period-edit")
    @Problems({"archived", "reporting-period-code-taken", "reporting-period-overlaps"})
    @Operation(
            description =
                    "Adds a reporting period, which is open. It is a whole calendar month, quarter, half-year or year.")
    public ReportingPeriodView createReportingPeriod(String network, NewReportingPeriod request) {
        return periods.create(network, request);
    }

    @PATCH
    @Path("/{period}")
    @Consumes({JsonBody.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("reporting-period-edit")
    @Problems({"archived", "reporting-period-code-taken"})
    @Operation(description = "Changes the code of a reporting period by a merge patch. Its days stay.")
    public ReportingPeriodView changeReportingPeriod(
            String network,
            @Parameter(description = "Id or code of the period.", example = "2024-h1") @PathParam("period")
                    String period,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch<ReportingPeriodChanges> patch) {
        return periods.change(network, period, ifMatch, patch);
    }

    @POST
    @Path("/{period}/transitions")
    @PermissionsAllowed("reporting-period-edit")
    @Problems({"archived", "transition-refused"})
    @Operation(
            description =
                    "Locks a period, so that its targets and observations stay as they are, or opens a locked one again, which only an administrator of the network does, and with a reason.")
    public ReportingPeriodView moveReportingPeriod(
            String network,
            @Parameter(description = "Id or code of the period.", example = "2024-h1") @PathParam("period")
                    String period,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Transition<PeriodStatus> transition) {
        return periods.move(network, period, ifMatch, transition);
    }
}
