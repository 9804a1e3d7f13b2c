package org.diversitynetwork.targetgroup;

import java.util.List;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.state.Lifecycle;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?predefined=true&dimension=gender&q=wom} */
record TargetGroupFilter(
        @RestQuery
        @Parameter(
                description = "Only predefined groups, or only the others.",
                schema = @Schema(type = SchemaType.BOOLEAN),
                example = "true")
        String predefined,

        @RestQuery
        @Parameter(
                description = "Scopes wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = TargetGroupScope.class))
        String scope,

        @RestQuery
        @Parameter(
                description = "Cities whose local groups are wanted, by id.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "0199e3c4-a1b2-7f00-8a00-000000000002")
        String city,

        @RestQuery
        @Parameter(
                description = "Dimensions wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = Dimension.class))
        String dimension,

        @RestQuery
        @Parameter(
                description = "Only groups whose membership is sensitive, or only the others.",
                schema = @Schema(type = SchemaType.BOOLEAN))
        String sensitive,

        @RestQuery
        @Parameter(
                description = "Predefined groups, by id or code, that the wanted ones map to.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000, examples = "women"))
        String mapsTo,

        @RestQuery
        @Parameter(
                description = "States wanted; `current` unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = Lifecycle.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Words, or beginnings of words, of label and definition in any language.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                example = "women")
        String q) {

    Where where() {
        var states = Values.any("status", status, Lifecycle.class);
        return new Where()
                .in("e.status", "status", states == null ? List.of(Lifecycle.CURRENT) : states)
                .and("e.predefined = :predefined", "predefined", Values.bool("predefined", predefined))
                .in("e.scope", "scope", Values.any("scope", scope, TargetGroupScope.class))
                .reference(
                        "exists (select 1 from City c where c.id = e.cityId and %s)",
                        "c", "city", Values.references("city", city))
                .in("e.dimension", "dimension", Values.any("dimension", dimension, Dimension.class))
                .and("e.sensitive = :sensitive", "sensitive", Values.bool("sensitive", sensitive))
                .reference("%s", "e.mapsTo", "mapsTo", Values.references("mapsTo", mapsTo))
                .search("q", q);
    }
}
