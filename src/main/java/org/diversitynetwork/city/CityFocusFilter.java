package org.diversitynetwork.city;

import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?primary=true} */
record CityFocusFilter(
        @RestQuery
        @Parameter(
                description = "Only the primary focus, or only the others.",
                schema = @Schema(type = SchemaType.BOOLEAN),
                example = "true")
        String primary,

        @RestQuery
        @Parameter(
                description = "Target groups wanted, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "women")
        String targetGroup) {

    Where where(City city) {
        return new Where()
                .and("e.city.id = :city", "city", city.id)
                .and("e.primary = :primary", "primary", Values.bool("primary", primary))
                .reference("%s", "e.targetGroup", "targetGroup", Values.references("targetGroup", targetGroup));
    }
}
