package org.diversitynetwork.overview;

import java.util.List;
import java.util.UUID;
import org.diversitynetwork.network.NetworkStatus;
import org.diversitynetwork.shared.chart.PictureWidth;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?kind=plan_adopted&atFrom=2024-01-01} */
record TimelineFilter(
        @RestQuery
        @Parameter(
                description = "Kinds of events wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = EventKind.class))
        String kind,

        @RestQuery
        @Parameter(
                description = "First day.",
                schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10),
                example = "2023-01-01")
        String atFrom,

        @RestQuery
        @Parameter(
                description = "Last day.",
                schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10),
                example = "2026-12-31")
        String atTo,

        @RestQuery
        @Parameter(
                description = "Width of the picture in pixels, 960 unless told; changes nothing in JSON.",
                schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "320", maximum = "2000"),
                example = "960")
        String width) {

    Where where(UUID city, List<NetworkStatus> visible) {
        return new Where()
                .and("e.cityId = :city", "city", city)
                .in("e.kind", "kinds", Values.any("kind", kind, EventKind.class))
                .and("e.at >= :atFrom", "atFrom", Values.day("atFrom", atFrom))
                .and("e.at <= :atTo", "atTo", Values.day("atTo", atTo))
                .bind("visible", visible)
                .and(
                        "e.networkId is null or exists (select 1 from Network n where n.id = e.networkId and n.status in (:visible))");
    }

    int pixels() {
        return PictureWidth.of(width);
    }
}
