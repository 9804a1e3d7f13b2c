package org.diversitynetwork.indicator;

import java.util.List;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkStatus;
import org.diversitynetwork.partner.Partner;
import org.diversitynetwork.shared.list.NamedIds;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.targetgroup.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?network=techdiversity&indicator=women-trained&period=2026-h1} */
record ObservationFilter(
        @RestQuery
        @Parameter(
                description = "Networks, by id or code, that report.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description = "Cities, by id or code, that were measured, or have the things that were.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String city,

        @RestQuery
        @Parameter(
                description = "Indicators, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "women-trained")
        String indicator,

        @RestQuery
        @Parameter(
                description = "Reporting periods, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "2026-h1")
        String period,

        @RestQuery
        @Parameter(
                description = "Kinds of things that were measured.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = ObservedScope.class))
        String scope,

        @RestQuery
        @Parameter(
                description = "Ids of the things that were measured.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "0199e3c4-a1b2-7f00-8a00-000000000002")
        String scopeId,

        @RestQuery
        @Parameter(
                description = "Partners, by id or code, that lead the things measured.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "arrsa")
        String partner,

        @RestQuery
        @Parameter(
                description = "Target groups, by id or code, that values are limited to.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "women")
        String targetGroup,

        @RestQuery
        @Parameter(
                description = "Kinds of values.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = ObservationKind.class))
        String kind,

        @RestQuery
        @Parameter(
                description = "Standings wanted; only current ones unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = Standing.class))
        String status,

        @RestQuery
        @Parameter(
                description = "`true`: only what is made up for demonstration; `false`: only the rest.",
                schema = @Schema(type = SchemaType.BOOLEAN),
                example = "false")
        String synthetic) {

    /** Things are named by their ids in the table itself, so that an index serves filter and order. */
    Where where(List<NetworkStatus> visible) {
        return new Where()
                .in("e.network.id", "network", NamedIds.of(Network.class, Values.references("network", network)))
                .in("e.city.id", "city", NamedIds.of(City.class, Values.references("city", city)))
                .in(
                        "e.indicator.id",
                        "indicator",
                        NamedIds.of(Indicator.class, Values.references("indicator", indicator)))
                .in("e.period.id", "period", NamedIds.of(ReportingPeriod.class, Values.references("period", period)))
                .in("e.scope", "scope", Values.any("scope", scope, ObservedScope.class))
                .in("e.scopeId", "scopeId", Values.ids("scopeId", scopeId))
                .in("e.partnerId", "partner", NamedIds.of(Partner.class, Values.references("partner", partner)))
                .in(
                        "e.targetGroup.id",
                        "targetGroup",
                        NamedIds.of(TargetGroup.class, Values.references("targetGroup", targetGroup)))
                .in("e.kind", "kind", Values.any("kind", kind, ObservationKind.class))
                .in("e.current", "status", counting())
                .and("e.synthetic = :synthetic", "synthetic", Values.bool("synthetic", synthetic))
                .in("e.network.status", "visible", visible.size() == NetworkStatus.values().length ? null : visible);
    }

    private List<Boolean> counting() {
        var standings = Values.any("status", status, Standing.class);
        return standings == null
                ? List.of(true)
                : standings.stream().map(s -> s == Standing.CURRENT).toList();
    }
}
