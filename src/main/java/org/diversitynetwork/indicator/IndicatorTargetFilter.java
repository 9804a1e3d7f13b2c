package org.diversitynetwork.indicator;

import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkStatus;
import org.diversitynetwork.shared.list.NamedIds;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?network=techdiversity&scope=city&city=bielsko-biala} */
record IndicatorTargetFilter(
        @RestQuery
        @Parameter(
                description = "Networks, by id or code, that set them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description = "Cities, by id or code, that are to reach them, or have the things that are.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String city,

        @RestQuery
        @Parameter(
                description = "Kinds of things that are to reach them.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = ObservedScope.class))
        String scope,

        @RestQuery
        @Parameter(
                description = "Ids of the things that are to reach them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "0199e3c4-a1b2-7f00-8a00-000000000002")
        String scopeId,

        @RestQuery
        @Parameter(
                description = "Periods, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "2026-h2")
        String period) {

    Where where(UUID indicator, List<NetworkStatus> visible) {
        return new Where()
                .and("e.indicator.id = :indicator", "indicator", indicator)
                .in("e.network.id", "network", NamedIds.of(Network.class, Values.references("network", network)))
                .in("e.city.id", "city", NamedIds.of(City.class, Values.references("city", city)))
                .in("e.scope", "scope", Values.any("scope", scope, ObservedScope.class))
                .in("e.scopeId", "scopeId", Values.ids("scopeId", scopeId))
                .reference("%s", "e.period", "period", Values.references("period", period))
                .in("e.network.status", "visible", visible.size() == NetworkStatus.values().length ? null : visible);
    }
}
