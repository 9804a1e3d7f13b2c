package org.diversitynetwork.indicator;

import java.util.List;
import org.diversitynetwork.network.NetworkStatus;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.state.Lifecycle;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?network=techdiversity&kind=result} */
record IndicatorFilter(
        @RestQuery
        @Parameter(
                description = "Networks, by id or code, whose own indicators are wanted.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description = "Cities, by id or code, whose own indicators are wanted.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String city,

        @RestQuery
        @Parameter(
                description =
                        "`true`: only those of the whole installation; `false`: only those of one network or city.",
                schema = @Schema(type = SchemaType.BOOLEAN),
                example = "true")
        String everybodys,

        @RestQuery
        @Parameter(
                description = "What they tell of.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = IndicatorKind.class))
        String kind,

        @RestQuery
        @Parameter(
                description = "How values of several cities become one.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = Aggregation.class))
        String aggregation,

        @RestQuery
        @Parameter(
                description = "Units wanted, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "people")
        String unit,

        @RestQuery
        @Parameter(
                description = "States wanted; only current ones unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = Lifecycle.class))
        String status,

        @RestQuery
        @Parameter(
                description =
                        "Words in name or description, in any language, without regard to case or accents; a word also finds longer ones that start with it.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 100),
                example = "women")
        String q) {

    Where where(List<NetworkStatus> visible) {
        var states = Values.any("status", status, Lifecycle.class);
        var where = new Where()
                .in("e.status", "status", states == null ? List.of(Lifecycle.CURRENT) : states)
                .reference("%s", "e.network", "network", Values.references("network", network))
                .reference("%s", "e.city", "city", Values.references("city", city))
                .in("e.kind", "kind", Values.any("kind", kind, IndicatorKind.class))
                .in("e.aggregation", "aggregation", Values.any("aggregation", aggregation, Aggregation.class))
                .in("e.unit", "unit", Values.texts("unit", unit))
                .search("q", q);
        var shared = Values.bool("everybodys", everybodys);
        if (shared != null) {
            where.and(
                    shared
                            ? "e.network.id is null and e.city.id is null"
                            : "e.network.id is not null or e.city.id is not null");
        }
        return visible.size() == NetworkStatus.values().length
                ? where
                : where.and(
                        "e.network.id is null or exists (select 1 from Network n where n.id = e.network.id and n.status in (:visible))",
                        "visible",
                        visible);
    }
}
