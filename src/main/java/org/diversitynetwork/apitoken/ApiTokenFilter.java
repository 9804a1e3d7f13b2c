package org.diversitynetwork.apitoken;

import java.time.Instant;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?partner=e-trikala&status=active} */
record ApiTokenFilter(
        @RestQuery
        @Parameter(
                description = "Partners, by id or code, that the tokens belong to.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "e-trikala")
        String partner,

        @RestQuery
        @Parameter(
                description = "States wanted; all unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = ApiTokenStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Words, or beginnings of words, of the label.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                example = "nightly")
        String q) {

    Where where(Instant now) {
        var where = new Where()
                .reference("%s", "e.partner", "partner", Values.references("partner", partner))
                .search("q", q);
        var states = Values.any("status", status, ApiTokenStatus.class);
        return states == null
                ? where
                : where.and(states.stream().map(ApiTokenFilter::condition).collect(Collectors.joining(" or ")))
                        .bind("now", now);
    }

    /** Each names the moment, so that it is bound whichever is asked for. */
    private static String condition(ApiTokenStatus status) {
        return switch (status) {
            case ACTIVE -> "e.revokedAt is null and e.expiresAt > :now";
            case EXPIRED -> "e.revokedAt is null and e.expiresAt <= :now";
            case REVOKED -> "e.revokedAt is not null and e.createdAt <= :now";
        };
    }
}
