package org.diversitynetwork.indicator;

import java.util.UUID;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?type=half_year&status=open} */
record ReportingPeriodFilter(
        @RestQuery
        @Parameter(
                description = "How long they are.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = PeriodType.class))
        String type,

        @RestQuery
        @Parameter(
                description = "States wanted; all unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = PeriodStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "First day not before this one.",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2024-01-01")
        String startDateFrom,

        @RestQuery
        @Parameter(
                description = "First day not after this one.",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2026-12-31")
        String startDateTo) {

    Where where(UUID network) {
        return new Where()
                .and("e.network.id = :network", "network", network)
                .in("e.type", "type", Values.any("type", type, PeriodType.class))
                .in("e.status", "status", Values.any("status", status, PeriodStatus.class))
                .and("e.startDate >= :startDateFrom", "startDateFrom", Values.day("startDateFrom", startDateFrom))
                .and("e.startDate <= :startDateTo", "startDateTo", Values.day("startDateTo", startDateTo));
    }
}
