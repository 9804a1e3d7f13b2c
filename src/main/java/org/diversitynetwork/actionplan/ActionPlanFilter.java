package org.diversitynetwork.actionplan;

import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?network=techdiversity&status=in_delivery} */
record ActionPlanFilter(
        @RestQuery
        @Parameter(
                description = "Networks, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description = "Cities, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String city,

        @RestQuery
        @Parameter(
                description = "Target groups, by id or code, that the plans are for.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "women")
        String targetGroup,

        @RestQuery
        @Parameter(
                description = "States wanted; all unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = PlanStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Words, or beginnings of words, of title and vision in any language.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                example = "women tech")
        String q) {

    Where where() {
        return new Where()
                .reference("%s", "e.network", "network", Values.references("network", network))
                .reference("%s", "e.city", "city", Values.references("city", city))
                .reference(
                        "exists (select 1 from TargetGroup g where array_contains(e.listedTargetGroupIds, g.id) and %s)",
                        "g", "group", Values.references("targetGroup", targetGroup))
                .in("e.status", "status", Values.any("status", status, PlanStatus.class))
                .search("q", q);
    }
}
