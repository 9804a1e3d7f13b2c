package org.diversitynetwork.baseline;

import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?city=bielsko-biala&status=published} */
record BaselineStudyFilter(
        @RestQuery
        @Parameter(
                description = "Cities, by id or code, that are described.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String city,

        @RestQuery
        @Parameter(
                description =
                        "Networks, by id or code, with an active partner in the city; networks that are not public find nothing.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description = "States wanted; all that the caller may see unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = BaselineStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Words, or beginnings of words, of title and local context in any language.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                example = "bielsko")
        String q) {

    Where where() {
        return new Where()
                .reference("%s", "e.city", "city", Values.references("city", city))
                .reference(
                        "exists (select 1 from NetworkMembership m where m.partner.city = e.city and m.status = ACTIVE and m.network.status in (ACTIVE, CLOSED) and %s)",
                        "m.network", "network", Values.references("network", network))
                .in("e.status", "status", Values.any("status", status, BaselineStatus.class))
                .search("q", q);
    }
}
